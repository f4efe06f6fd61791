#include "core/report/told_once.h"

#include <algorithm>

#include "core/report/case_fields.h"
#include "core/report/citation_words.h"
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
    Texts questions;

    bool isNothing() const { return papers.empty() && questions.empty(); }
};

Lacking lackingOf(const RowGroup& group, const Determination& determination, const Texts& handedIn, const Words& words)
{
    Lacking lacking{words.alone(benefitText(group.first(), words)), {}, {}, {}};
    Texts names;
    for (const Row* row : group.rows) {
        names.push_back(words.in(row->subjectName));
        for (const std::string& fact : row->missingFacts)
            addOnce(lacking.questions, questionFor(fact, determination, words));
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
    std::vector<Lacking> all;
    for (const auto& groups : {dueGroups(determination), dueNotSetGroups(determination), pendingGroups(determination)}) {
        for (const RowGroup& group : groups) {
            Lacking lacking = lackingOf(group, determination, handedIn, words);
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
        Texts questions;
        for (const std::string& question : lacking.questions)
            questions.push_back(words.in(sentences::emptyBox, {question}));
        table.rows.push_back({{lacking.benefit, lacking.whom, papers.empty() ? words.in(sentences::allHandedIn) : Words::inLines(papers),
                               questions.empty() ? words.in(sentences::allHandedIn) : Words::inLines(questions)}});
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
