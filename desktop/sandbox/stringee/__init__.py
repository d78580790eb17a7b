"""Stringee as its pages and recorded answers show it: contact centre and call hosts."""
