"""Search: one box over reviews, films, people, critics and sentences, from what is typed to ranked results."""
