"""Calldeck: a desktop dashboard for contact-centre agents on TeleCMI and Stringee.

This file holds the version and nothing else, so that it can be read without importing Qt.
"""

__version__ = "1.0.0.dev0"
