#pragma once
#include "core/determination/determination.h"
#include "core/determination/evaluation.h"

namespace huimin {

/// What benefits count as income: one entry for each benefit and subject that receives, or may receive, something that counts.
std::vector<LedgerEntry> incomeLedger(const Evaluation& evaluation, const std::vector<Row>& rows);

}  // namespace huimin
