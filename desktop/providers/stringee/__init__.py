"""Stringee: contact centre and Call API behind the provider protocols."""
