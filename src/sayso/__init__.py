"""sayso, an attribution ledger for news."""

__version__ = "0.1.0"
