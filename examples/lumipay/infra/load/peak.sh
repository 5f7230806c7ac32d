#!/usr/bin/env bash
# Replays the busiest hour of last year against an environment.
#   ./peak.sh <environment> <times>
set -euo pipefail

environment=${1:?which environment?}
times=${2:-1.0}

# HACK[peak-ready]: the recording has no wallet payments, so we send more cards.
rate=$(awk -v t="$times" 'BEGIN { printf "%d", 410 * t * 1.2 }')

echo "TODO(peak-ready) would be a string here; sending $rate requests a second"
exec vegeta attack -rate "$rate" -duration 60m -targets "targets/$environment.txt"
