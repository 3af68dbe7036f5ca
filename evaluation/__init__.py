"""How far the facts that a build finds agree with labels made by hand: ``python -m evaluation``, ``make evaluate``."""
