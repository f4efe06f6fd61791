#pragma once
#include <string>

#include "core/number/number.h"

namespace huimin::report {

/// A sum of money in capital numerals, as payment papers ask for it (正确填写票据和结算凭证的基本规定): 人民币壹仟肆佰零玖元伍角.
/// Half a fen and more is rounded up; below zero it begins with 负. The same in both languages: it is what a bank reads.
std::string capitalAmount(const Number& yuan);

}  // namespace huimin::report
