"""What finished calls can be listened to by."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Column, String

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Widen the table of finished calls.

    Of calls that were read before it is not known whether they were recorded, and they are not
    read again for it: what the figures go by would be gone for as long.
    """
    op.add_column("finished_calls", Column("recording", String, nullable=False, server_default=""))
