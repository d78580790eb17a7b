"""How the tables came about: one revision a file in `versions`, run by `desktop.storage.schema`.

A revision is never changed once it has shipped, so it names tables and columns itself instead of
importing them. Importing one loads Alembic.
"""
