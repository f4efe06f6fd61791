#include "core/feel/comparator.h"

namespace huimin::feel {

Comparator opposite(Comparator op)
{
    switch (op) {
    case Comparator::Equal: return Comparator::NotEqual;
    case Comparator::NotEqual: return Comparator::Equal;
    case Comparator::Less: return Comparator::GreaterOrEqual;
    case Comparator::LessOrEqual: return Comparator::Greater;
    case Comparator::Greater: return Comparator::LessOrEqual;
    case Comparator::GreaterOrEqual: return Comparator::Less;
    }
    return op;
}

Comparator mirrored(Comparator op)
{
    switch (op) {
    case Comparator::Equal:
    case Comparator::NotEqual: return op;
    case Comparator::Less: return Comparator::Greater;
    case Comparator::LessOrEqual: return Comparator::GreaterOrEqual;
    case Comparator::Greater: return Comparator::Less;
    case Comparator::GreaterOrEqual: return Comparator::LessOrEqual;
    }
    return op;
}

}  // namespace huimin::feel
