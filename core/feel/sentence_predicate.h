#pragma once
#include <string>

#include "core/base/bilingual.h"

namespace huimin::feel {

/// A statement in two pieces, so that what has the same subject says it once: "the age" + "is at least 60".
struct Clause {
    Bilingual subject;  ///< may be empty
    Bilingual rest;

    Bilingual text() const;
};

/// The subject and its predicate (正在就学 / is at school), or the opposite of it (未就学 / is not at school).
/// A predicate that no rule of grammar here can turn is quoted: 不满足“…” / it is not true that ….
Clause predicated(const Bilingual& subject, const Bilingual& predicate, bool holds);

/// The English predicate of several: "is at school" becomes "are at school", "holds" "hold".
std::string ofSeveral(const std::string& predicate);

/// is, or are where the English subject names several ("the years of service").
std::string copula(const std::string& subject);
/// Whether an English noun names several: its head is years, months, members …
bool namesSeveral(const std::string& noun);

/// With its article: the age; nothing is added to "the …", "an …". A capital goes, as inside a sentence.
std::string withArticle(const std::string& noun);
/// Without a leading "the ".
std::string withoutArticle(const std::string& noun);
/// As inside a sentence: Base pension becomes base pension; ID and NCO stay.
std::string insideSentence(std::string text);

}  // namespace huimin::feel
