#include "core/profile/received_sum.h"

namespace huimin {

Fact receivedSum(const Bilingual& label)
{
    Fact sum;
    sum.type = FactType::Number;
    sum.label = label;
    sum.limits.low = Number(0);
    sum.limits.decimals = 2;
    return sum;
}

}  // namespace huimin
