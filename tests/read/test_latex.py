"""Posts and fanzines in LaTeX."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import read_table, records, stated

if TYPE_CHECKING:
    from pathlib import Path

MACROS = r"""% proofs by Friday
\review{Salt \& Low Tide}{2004}{Ann Lee}{94}
\byline{Bo Dane}

\dropcap{T}{he} ``sea'' is \emph{Orla's} --- and
hers~alone, said Jos\'e, Ay\c{s}e and Sk\aa ne's \"Ost\footnote{It was.}.

It cost \pounds 5, 100\% of what they had. % check
\rating{4}{5}
\illus{salt.eps}
"""


def test_what_commands_tell_of_a_film_is_said_as_fields(tmp_path: Path) -> None:
    [record] = records(read_table(tmp_path, MACROS, "salt.tex"))
    assert stated(record) == {
        "title": "Salt & Low Tide",
        "year": "2004",
        "director": "Ann Lee",
        "runtime": "94",
        "critic": "Bo Dane",
        "rating": "4/5",
    }
    assert record.text == (
        "The “sea” is Orla's — and hers alone, said José, Ayşe and Skåne's Öst (It was.).\n\n"
        "It cost £5, 100% of what they had."
    )


def test_a_document_is_what_stands_in_it_with_its_author_and_its_headings(tmp_path: Path) -> None:
    text = r"""\documentclass[a4paper]{article}
\usepackage{multicol}
\author{Bo Dane}
\date{2004-05-06}
\begin{document}
\section*{Out of breath}
\subsection*{\textit{Salt} \hfill \small dir.\ Ann Lee, 2004}
\begin{multicols}{2}
She runs. {\it Low Tide} stood still.
\begin{itemize}
\item The harbour
\item The dog
\end{itemize}
\end{multicols}
\hfill $\star\star$\textonehalf
\end{document}
"""
    [record] = records(read_table(tmp_path, text, "salt.tex"))
    assert stated(record) == {"headline": "Out of breath", "critic": "Bo Dane", "published": "2004-05-06"}
    assert record.text == (
        "Out of breath\n\nSalt\n\ndir. Ann Lee, 2004\n\nShe runs. Low Tide stood still.\n\nThe harbour\nThe dog\n\n★★½"
    )


def test_cells_beside_each_other_are_labels_with_their_values(tmp_path: Path) -> None:
    text = r"""\chapter{Wet feet}
\begin{filmdata}
  Film & Salt \\
  With & Cy Hall, Di Orr \\
\end{filmdata}
\begin{description}
\item[Director] Ann Lee
\end{description}
It is wet.
"""
    [record] = records(read_table(tmp_path, text, "salt.tex"))
    assert record.text == "Wet feet\n\nFilm: Salt\nWith: Cy Hall, Di Orr\n\nDirector: Ann Lee\n\nIt is wet."


@pytest.mark.parametrize(
    "text",
    [
        "\\review{Salt}{2004}{Ann Lee}\nWet.\n\\review{Low Tide}{2005}{Bo Dane}\nDry.\n",
        "\\section{Salt}\n\\director{Ann Lee}\nWet.\n\\section{Low Tide}\n\\director{Bo Dane}\nDry.\n",
    ],
)
def test_several_reviews_in_a_file_are_records_of_their_own(tmp_path: Path, text: str) -> None:
    read = records(read_table(tmp_path, text, "issue.tex"))
    assert [(record.locator, record.text.split()[-1]) for record in read] == [("1", "Wet."), ("2", "Dry.")]
    assert [stated(record)["director"] for record in read] == ["Ann Lee", "Bo Dane"]


def test_what_is_never_closed_or_nested_without_end_is_read_in_time(tmp_path: Path) -> None:
    for text in ("\\emph{" * 40_000, "\\review{a}{" * 20_000, "}" * 100_000, "\\'" * 100_000, "{\\it " * 50_000):
        assert records(read_table(tmp_path, "\\section{Salt}\nWet.\n" + text, "deep.tex"))
