#include "app/answers/outline_words.h"

#include "core/report/report_sentences.h"

namespace huimin {

Mark markOf(Status status)
{
    switch (status) {
    case Status::Eligible: return Mark::Yes;
    case Status::Ineligible: return Mark::No;
    case Status::Undetermined: return Mark::Open;
    }
    return Mark::None;
}

const Sentence& statusWord(Status status)
{
    switch (status) {
    case Status::Eligible: return report::sentences::rowDue;
    case Status::Ineligible: return report::sentences::rowNotDue;
    case Status::Undetermined: return report::sentences::rowOpen;
    }
    return report::sentences::rowOpen;
}

const Sentence& conditionWord(std::optional<bool> holds)
{
    if (!holds)
        return report::sentences::conditionOpen;
    return *holds ? report::sentences::conditionHolds : report::sentences::conditionFails;
}

}  // namespace huimin
