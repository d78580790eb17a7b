"""Pictures of every tab and dialog in every state; run ``./dev shots`` and look at them."""
