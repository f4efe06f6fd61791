#pragma once
#include <string>
#include <vector>

#include "core/determination/determination.h"
#include "core/report/words.h"

namespace huimin::report {

/// A service that a statement tells of beside itself.
struct Promise {
    const Benefit* benefit = nullptr;
    const Row* row = nullptr;  ///< of this case; null where the service is for cases of another kind, in which it is checked
};

/// Those that are in force on the day, as the statement lists them.
std::vector<Promise> promisesOf(const Statement& statement, const Determination& determination);
/// What a service asks for and what there is to say of it, each with where it stands: for who has to check it elsewhere.
std::vector<std::string> promiseDetails(const Benefit& benefit, const Determination& determination, const Words& words);

/// In a case of which other kinds the services without a row are checked; empty where there are none.
std::string checkedElsewhere(const std::vector<Promise>& promises, const Determination& determination, const Words& words);

}  // namespace huimin::report
