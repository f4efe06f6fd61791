#include "core/report/told_once.h"

#include <algorithm>

#include "core/determination/next_questions.h"
#include "core/profile/given_index.h"
#include "core/profile/item_name.h"
#include "core/report/case_fields.h"
#include "core/report/citation_words.h"
#include "core/report/follow_ups.h"
#include "core/report/printout_sentences.h"
#include "core/report/printout_writer.h"
#include "core/report/row_groups.h"
#include "core/report/row_words.h"

namespace huimin::report {

namespace {

using Texts = std::vector<std::string>;

void addOnce(Texts& texts, const std::string& text)
{
    if (std::find(texts.begin(), texts.end(), text) == texts.end())
        texts.push_back(text);
}

/// What one benefit lacks.
struct Lacking {
    std::string benefit;
    std::string whom;
    Texts papers;   ///< ids
    Texts questions;  ///< each with its box; below one those it can bring up

    bool isNothing() const { return papers.empty() && questions.empty(); }
};

/// A fact of the case, and what the one it is about is called.
struct AskedFact {
    const GivenFact* given = nullptr;
    Bilingual name;
};

AskedFact askedFact(const std::string& path, const Profile& profile)
{
    const std::string record = recordOf(profile, path);
    const GivenFact* owner = findRecord(profile, record);
    const GivenIndex index = owner ? indexOf(*owner) : GivenIndex();
    const auto found = index.find(path);
    AskedFact asked{found == index.end() ? nullptr : found->second, {}};
    for (const GivenFact* list : profile.lists()) {
        for (const GivenFact& item : list->items) {
            if (item.path == record)
                asked.name = itemName(item, *list);
        }
    }
    return asked;
}

/// The questions a row lacks the answers of, each with those that its answer can bring up.
class QuestionTeller {
public:
    QuestionTeller(const Determination& determination, const FollowUps& followUps, const Words& words)
        : m_determination(determination), m_followUps(followUps), m_words(words)
    {
    }

    void tell(const std::string& path, const Row& row, Texts& to) const
    {
        const AskedFact asked = askedFact(path, *m_determination.input.profile);
        const std::string question = questionFor(path, m_determination, m_words);
        const Fact* fact = asked.given ? asked.given->fact : nullptr;
        if (fact && fact->type == FactType::Sums)
            return addOnce(to, box(question + parts(*fact)));
        addOnce(to, box(question));
        if (fact && fact->type == FactType::Group)
            tellInside(*fact, asked.name, row, to);
    }

private:
    void tellInside(const Fact& group, const Bilingual& name, const Row& row, Texts& to) const
    {
        for (const Fact* fact : m_followUps.of(group, row)) {
            addOnce(to, m_words.in(sentences::toldOnceIfSo, {box(m_words.in(questionOf(*fact, name)))}));
            tellInside(*fact, name, row, to);
        }
    }

    std::string box(const std::string& question) const { return m_words.in(sentences::emptyBox, {question}); }

    /// Of one question for several sums, which.
    std::string parts(const Fact& sums) const
    {
        Texts labels;
        for (const Fact& sum : sums.facts)
            labels.push_back(m_words.in(sum.label));
        return m_words.in(sentences::inBrackets, {m_words.joined(labels)});
    }

    const Determination& m_determination;
    const FollowUps& m_followUps;
    const Words& m_words;
};

Lacking lackingOf(const RowGroup& group, const QuestionTeller& questions, const Texts& handedIn, const Words& words)
{
    Lacking lacking{words.alone(benefitText(group.first(), words)), {}, {}, {}};
    Texts names;
    for (const Row* row : group.rows) {
        names.push_back(words.in(row->subjectName));
        for (const std::string& fact : row->missingFacts)
            questions.tell(fact, *row, lacking.questions);
    }
    lacking.whom = words.joined(names);
    for (const std::string& paper : group.first().benefit->papers) {
        if (std::find(handedIn.begin(), handedIn.end(), paper) == handedIn.end())
            addOnce(lacking.papers, paper);
    }
    return lacking;
}

std::vector<Lacking> allLacking(const Determination& determination, const Texts& handedIn, const Words& words)
{
    const FollowUps followUps(*determination.input.rules);
    const QuestionTeller questions(determination, followUps, words);
    std::vector<Lacking> all;
    for (const auto& groups : {dueGroups(determination), dueNotSetGroups(determination), pendingGroups(determination)}) {
        for (const RowGroup& group : groups) {
            Lacking lacking = lackingOf(group, questions, handedIn, words);
            if (!lacking.isNothing())
                all.push_back(std::move(lacking));
        }
    }
    return all;
}

std::string paperName(const std::string& id, const Determination& determination, const Words& words)
{
    const auto& labels = determination.input.rules->papers;
    const auto label = labels.find(id);
    return label == labels.end() ? id : words.in(label->second);
}

Table benefitTable(const std::vector<Lacking>& all, const Determination& determination, const Words& words)
{
    Table table{{{words.in(sentences::benefitColumn), 4},
                 {words.in(sentences::forWhom), 2},
                 {words.in(sentences::papersColumn), 5},
                 {words.in(sentences::questionsColumn), 6}},
                {}};
    for (const Lacking& lacking : all) {
        Texts papers;
        for (const std::string& paper : lacking.papers)
            papers.push_back(words.in(sentences::emptyBox, {paperName(paper, determination, words)}));
        table.rows.push_back({{lacking.benefit, lacking.whom, papers.empty() ? words.in(sentences::allHandedIn) : Words::inLines(papers),
                               lacking.questions.empty() ? words.in(sentences::allHandedIn) : Words::inLines(lacking.questions)}});
    }
    return table;
}

ItemList paperList(const std::vector<Lacking>& all, const Determination& determination, const Words& words)
{
    Texts papers;
    for (const Lacking& lacking : all) {
        for (const std::string& paper : lacking.papers)
            addOnce(papers, paper);
    }
    ItemList list;
    for (const std::string& paper : papers)
        list.items.push_back({"□", paperName(paper, determination, words)});
    return list;
}

/// That it has to be told once and in full, by the packs that say so.
std::string sourcesOf(const Determination& determination, const Words& words)
{
    Texts sources;
    for (const Notices& notices : determination.input.rules->notices) {
        if (const std::string source = citedOn(notices.toldOnce, determination, words); !source.empty())
            addOnce(sources, source);
    }
    return sources.empty() ? "" : words.in(sentences::toldOnceSource, {words.joined(sources)});
}

}  // namespace

Printout toldOncePrintout(const Determination& determination, const std::vector<std::string>& handedIn, const Office& office,
                          const Words& words)
{
    PrintoutWriter writer(words.in(sentences::toldOnceTitle), words);
    writer.about(determination);
    writer.add(caseFields(determination, office, words));
    const auto lacking = allLacking(determination, handedIn, words);
    if (lacking.empty()) {
        writer.paragraph(words.in(sentences::toldOnceNothing));
    } else {
        writer.paragraph(words.in(sentences::toldOnceIntro) + sourcesOf(determination, words));
        writer.heading(sentences::toldOncePerBenefit);
        writer.table(benefitTable(lacking, determination, words));
        if (ItemList papers = paperList(lacking, determination, words); !papers.items.empty()) {
            writer.heading(sentences::toldOncePapers, {static_cast<int>(papers.items.size())});
            writer.add(std::move(papers));
        }
    }
    writer.close(office, determination.input.day, {words.in(sentences::receivedBy), words.in(sentences::officialSigns)});
    return writer.take();
}

}  // namespace huimin::report
