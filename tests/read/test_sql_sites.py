"""Databases of systems for sites: published posts with what their tables say of them, and what is passed over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accounting import problems, read_file, records

if TYPE_CHECKING:
    from pathlib import Path

    from accounting import Items

WORDPRESS = r"""-- phpMyAdmin SQL Dump
CREATE TABLE `weir_users` (`ID` int, `user_login` text, `user_pass` text, `user_email` text, `display_name` text);
INSERT INTO `weir_users` VALUES (3,'dora','$P$B','dora@weir.example','Dora Fenn');
CREATE TABLE `weir_posts` (`ID` int, `post_author` int, `post_date` datetime, `post_content` longtext,
  `post_title` text, `post_status` text, `post_password` text, `post_type` text);
INSERT INTO `weir_posts` (`ID`, `post_author`, `post_date`, `post_content`, `post_title`, `post_status`,
  `post_password`, `post_type`) VALUES
(1,3,'2009-05-03 21:30:00','The wheel <em>turns</em>.\r\n\r\n[gallery ids=\"1\"]Write to ivo@weir.example.',
  'Salt &amp; Pepper','publish','','post'),
(2,3,'2009-05-03 21:31:00','The wheel','Salt','inherit','','revision'),
(3,3,'2009-05-03 21:31:00','Not yet.','Mills','draft','','post'),
(4,3,'2009-05-03 21:31:00','About us.','About','publish','','page'),
(5,3,'2009-05-03 21:31:00','Members alone.','Noon','publish','salt','post');
CREATE TABLE `weir_terms` (`term_id` int, `name` text);
INSERT INTO `weir_terms` VALUES (1,'Uncategorized'),(2,'Drama'),(3,'mills');
CREATE TABLE `weir_term_taxonomy` (`term_taxonomy_id` int, `term_id` int, `taxonomy` text);
INSERT INTO `weir_term_taxonomy` VALUES (11,1,'category'),(12,2,'category'),(13,3,'post_tag');
CREATE TABLE `weir_term_relationships` (`object_id` int, `term_taxonomy_id` int);
INSERT INTO `weir_term_relationships` VALUES (1,11),(1,12),(1,13);
CREATE TABLE `weir_postmeta` (`meta_id` int, `post_id` int, `meta_key` text, `meta_value` longtext);
INSERT INTO `weir_postmeta` VALUES (1,1,'_edit_last','3'),(2,1,'rating','4/5'),(3,1,'views','300');
CREATE TABLE `weir_options` (`option_id` int, `option_name` text, `option_value` longtext);
INSERT INTO `weir_options` VALUES (1,'blogname','The Weir'),(2,'admin_email','dora@weir.example');
CREATE TABLE `weir_links` (`link_id` int, `link_url` text);
INSERT INTO `weir_links` VALUES (1,'https://mill.example');
"""


def told(items: Items) -> list[tuple[str, str, dict[str, list[str]]]]:
    """The place, the text and the fields of each record."""
    found = []
    for record in records(items):
        fields: dict[str, list[str]] = {}
        for field in record.fields:
            fields.setdefault(field.property, []).append(field.value)
        found.append((record.locator, record.text, fields))
    return found


def passed(items: Items) -> list[tuple[str, int, str]]:
    return [(problem.code, problem.records, problem.message) for problem in problems(items)]


def test_posts_of_wordpress(tmp_path: Path) -> None:
    items, source = read_file(tmp_path, WORDPRESS, "weir.sql")
    assert source.format == "sql"
    assert told(items) == [
        (
            "1",
            "The wheel turns.\n\nWrite to […].",
            {
                "headline": ["Salt & Pepper"],
                "published": ["2009-05-03"],
                "critic": ["Dora Fenn"],
                "publication": ["The Weir"],
                "tag": ["Drama", "mills"],
                "rating": ["4/5"],
            },
        )
    ]
    assert passed(items) == [
        (
            "other-tables",
            0,
            "weir.sql has rows of tables without texts (1 of weir_links); they were passed over.",
        ),
        ("not-a-post", 2, "2 entries of weir.sql are no posts (1 pages, 1 revisions) and were passed over."),
        (
            "draft",
            2,
            (
                "2 posts of weir.sql are not for everybody (1 draft, 1 protected) and were left out; publish them"
                " and export anew if they belong here."
            ),
        ),
    ]


def test_a_site_without_published_posts_is_told_of(tmp_path: Path) -> None:
    items, _ = read_file(tmp_path, WORDPRESS.replace("'publish'", "'private'"), "weir.sql")
    assert [(code, lost) for code, lost, _ in passed(items)] == [("other-tables", 0), ("not-a-post", 2), ("draft", 3)]


DRUPAL_7 = r"""-- MySQL dump
CREATE TABLE `node` (`nid` int, `vid` int, `type` text, `language` text, `title` text, `uid` int,
  `status` int, `created` int);
INSERT INTO `node` VALUES (14,14,'review','en','Salt',3,1,1244217600),(15,15,'page','en','About',3,1,1255000000),
  (16,16,'review','en','Noon',3,0,1255000000);
CREATE TABLE `field_data_body` (`entity_type` text, `bundle` text, `deleted` int, `entity_id` int, `language` text,
  `body_value` longtext, `body_summary` text);
INSERT INTO `field_data_body` VALUES ('node','page',0,15,'und','<p>About us.</p>',''),
  ('node','review',0,14,'und','<p>It dries.</p>','Dry'),('node','review',0,16,'und','<p>Not yet.</p>','');
CREATE TABLE `field_data_field_rating` (`entity_type` text, `entity_id` int, `field_rating_value` int);
INSERT INTO `field_data_field_rating` VALUES ('node',14,4);
CREATE TABLE `field_data_field_director` (`entity_type` text, `entity_id` int, `field_director_tid` int);
INSERT INTO `field_data_field_director` VALUES ('node',14,2);
CREATE TABLE `taxonomy_term_data` (`tid` int, `vid` int, `name` text);
INSERT INTO `taxonomy_term_data` VALUES (1,1,'mills'),(2,2,'Ann Lee');
CREATE TABLE `taxonomy_index` (`nid` int, `tid` int);
INSERT INTO `taxonomy_index` VALUES (14,1);
CREATE TABLE `users` (`uid` int, `name` text, `mail` text);
INSERT INTO `users` VALUES (3,'Dora','dora@weir.example');
"""


def test_nodes_of_drupal_7(tmp_path: Path) -> None:
    items, _ = read_file(tmp_path, DRUPAL_7, "weir.sql")
    (found,) = told(items)
    assert found[:2] == ("2", "It dries.")
    assert found[2]["headline"] == ["Salt"]
    assert found[2]["director"] == ["Ann Lee"]
    assert found[2]["rating"] == ["4"]
    assert found[2]["critic"] == ["Dora"]
    assert found[2]["published"] == ["2009-06-05"]
    assert "mills" in found[2]["tag"]
    assert [(code, lost) for code, lost, _ in passed(items)] == [("not-a-post", 1), ("draft", 1)]


def test_nodes_of_drupal_8_and_of_drupal_6(tmp_path: Path) -> None:
    eight = """-- PostgreSQL database dump
COPY public.node_field_data (nid, vid, type, langcode, status, uid, title, created) FROM stdin;
1	1	review	de	1	3	Salz	1444217600
1	1	review	en	1	3	Salt	1444217600
\\.
COPY public.node__body (bundle, deleted, entity_id, langcode, body_value) FROM stdin;
review	0	1	de	<p>Es trocknet.</p>
review	0	1	en	<p>It dries.</p>
\\.
COPY public.users_field_data (uid, name) FROM stdin;
3	Dora
\\.
"""
    items, _ = read_file(tmp_path, eight, "weir.sql")
    assert [(text, said["headline"], said["critic"]) for _, text, said in told(items)] == [
        ("Es trocknet.", ["Salz"], ["Dora"]),
        ("It dries.", ["Salt"], ["Dora"]),
    ]
    six = """-- MySQL dump
INSERT INTO `dr_node_revisions` (nid, vid, title, body, teaser) VALUES (1,1,'Salt','Old words.',''),
  (1,2,'Salt','It dries.','');
INSERT INTO `dr_node` (nid, vid, type, title, uid, status, created) VALUES (1,2,'story','Salt',3,1,1144217600);
"""
    items, _ = read_file(tmp_path, six, "weir.sql")
    assert [text for _, text, _ in told(items)] == ["It dries."]
    assert [(code, lost) for code, lost, _ in passed(items)] == [("not-a-post", 1)]


def test_articles_of_joomla_and_textpattern(tmp_path: Path) -> None:
    joomla = """-- MySQL dump
CREATE TABLE `jos_content` (`id` int, `title` text, `introtext` text, `fulltext` text, `state` int, `catid` int,
  `created` datetime, `created_by` int, `created_by_alias` text);
INSERT INTO `jos_content` VALUES (1,'Salt','<p>It dries.</p>','<p>By noon.</p>',1,9,'2009-05-03 00:00:00',3,''),
  (2,'Noon','<p>Not yet.</p>','',0,9,'2009-05-03 00:00:00',3,'');
CREATE TABLE `jos_categories` (`id` int, `title` text);
INSERT INTO `jos_categories` VALUES (9,'Mills');
CREATE TABLE `jos_users` (`id` int, `name` text, `email` text);
INSERT INTO `jos_users` VALUES (3,'Dora','dora@weir.example');
"""
    items, _ = read_file(tmp_path, joomla, "weir.sql")
    assert told(items) == [
        (
            "1",
            "It dries.\n\nBy noon.",
            {"headline": ["Salt"], "published": ["2009-05-03"], "critic": ["Dora"], "tag": ["Mills"]},
        )
    ]
    assert [(code, lost) for code, lost, _ in passed(items)] == [("draft", 1)]
    textpattern = """-- MySQL dump
INSERT INTO `textpattern` (ID, Posted, AuthorID, Title, Body, Body_html, Status, Category1) VALUES
  (1,'2009-05-03 00:00:00','dora','Salt','It *dries*.','<p>It <strong>dries</strong>.</p>',4,'mills'),
  (2,'2009-05-03 00:00:00','dora','Noon','Not yet.','<p>Not yet.</p>',1,'');
INSERT INTO `txp_users` (user_id, name, RealName) VALUES (1,'dora','Dora Fenn');
"""
    items, _ = read_file(tmp_path, textpattern, "weir.sql")
    assert told(items) == [
        (
            "1",
            "It dries.",
            {"headline": ["Salt"], "published": ["2009-05-03"], "critic": ["Dora Fenn"], "tag": ["mills"]},
        )
    ]


def test_posts_of_phpbb(tmp_path: Path) -> None:
    phpbb = """-- MySQL dump
CREATE TABLE `phpbb_posts` (`post_id` int, `topic_id` int, `forum_id` int, `poster_id` int, `post_time` int,
  `post_visibility` int, `post_username` text, `post_subject` text, `post_text` text);
INSERT INTO `phpbb_posts` VALUES (1,7,2,3,1244217600,1,'','Salt (1987)','It [i]dries[/i] by noon.'),
  (2,7,2,4,1244217700,0,'','Re: Salt (1987)','Buy mills here.');
CREATE TABLE `phpbb_users` (`user_id` int, `username` text, `user_email` text);
INSERT INTO `phpbb_users` VALUES (3,'dora','dora@weir.example'),(4,'mill','mill@weir.example');
CREATE TABLE `phpbb_privmsgs` (`msg_id` int, `message_text` text);
INSERT INTO `phpbb_privmsgs` VALUES (1,'Between the two of us: it is wet.');
"""
    items, _ = read_file(tmp_path, phpbb, "weir.sql")
    ((place, text, said),) = told(items)
    assert (place, text, said["critic"], said["published"]) == ("1", "It dries by noon.", ["dora"], ["2009-06-05"])
    assert [(code, lost) for code, lost, _ in passed(items)] == [("other-tables", 0), ("draft", 1)]
