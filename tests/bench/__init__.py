"""What Calldeck costs in time and memory, measured against something bare in the same run."""
