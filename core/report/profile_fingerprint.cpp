#include "core/report/profile_fingerprint.h"

#include "core/rulepack/fingerprint.h"

namespace huimin::report {

namespace {

struct ScalarText {
    std::string operator()(bool truth) const { return truth ? "true" : "false"; }
    std::string operator()(const Number& number) const { return number.toString(); }
    std::string operator()(Date date) const { return date.toIso(); }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(const std::vector<std::string>& texts) const
    {
        std::string all;
        for (const std::string& text : texts)
            all += text + '\0';
        return all;
    }
};

/// A line for each fact that is known, under its path. Texts hold no line breaks.
void write(const GivenFact& given, std::string& lines)
{
    if (given.state == GivenFact::State::None)
        lines += given.path + " none\n";
    const bool isScalar = given.isGiven() && given.facts.empty() && given.items.empty();
    if (isScalar)
        lines += given.path + " " + std::visit(ScalarText(), given.scalar) + "\n";
    for (const auto& [benefit, sum] : given.benefits)
        lines += given.path + "." + benefit + " " + sum.toString() + "\n";
    for (const GivenFact& fact : given.facts)
        write(fact, lines);
    for (const GivenFact& item : given.items)
        write(item, lines);
}

}  // namespace

std::string profileFingerprint(const Profile& profile)
{
    std::string lines = profile.kind->id + "\n" + profile.id + "\n" + profile.county + "\n";
    write(profile.root, lines);
    return fingerprintOf(lines);
}

std::string officeFingerprint(const OfficeData& office)
{
    return fingerprintOf(office.caseNumber + "\n" + office.applicant + "\n" + office.address + "\n" + office.phone + "\n");
}

}  // namespace huimin::report
