"""What staff do at the counter on a citizen's behalf: print the card with the code, enter what was written or said."""
