"""The version of the package, for those inside it that print it or write it to a run."""

__version__ = "0.1.0"
