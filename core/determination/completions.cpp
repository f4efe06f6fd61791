#include "core/determination/completions.h"

#include <algorithm>
#include <memory>

#include "core/determination/rounded_amount.h"

namespace huimin {

namespace {

/// What the cases of one split came to: one verdict for all, or a question with a tree for each of its answers.
struct Tree {
    Verdict verdict;                      ///< of a leaf
    std::vector<OpenFactPtr> question;    ///< the fact split on, or the facts of a direction; empty: a leaf
    std::vector<Assumption> ways;         ///< how it can be answered
    std::vector<std::shared_ptr<Tree>> answers;  ///< what follows, one for each way

    bool isLeaf() const { return answers.empty(); }
};
using TreePtr = std::shared_ptr<Tree>;

bool isSettled(const Verdict& verdict)
{
    return verdict.status.isFalse() || (verdict.status.isTrue() && !verdict.amount.unknown());
}

bool sameVerdict(const Verdict& a, const Verdict& b)
{
    if (a.status.unknown() || b.status.unknown())
        return false;  // two open statuses may part ways for different facts
    return sameValue(a.status, b.status) && (a.status.isFalse() || sameValue(a.amount, b.amount));
}

bool sameTree(const Tree& a, const Tree& b)
{
    if (a.isLeaf() || b.isLeaf())
        return a.isLeaf() && b.isLeaf() && sameVerdict(a.verdict, b.verdict);
    return std::equal(a.ways.begin(), a.ways.end(), b.ways.begin(), b.ways.end(), sameAssumption) &&
           std::equal(a.answers.begin(), a.answers.end(), b.answers.begin(), b.answers.end(),
                      [](const TreePtr& x, const TreePtr& y) { return sameTree(*x, *y); });
}

/// The ways one question can be answered, as assumptions.
struct Question {
    std::vector<OpenFactPtr> about;
    std::vector<Assumption> answers;
};

constexpr int mostListedNumbers = 12;

/// Whole numbers of a short span are asked for one by one: what lies between two of them does not exist.
std::optional<Question> wholeNumbers(const OpenFactPtr& fact, const ConstraintsPtr& constraints)
{
    if (fact->kind != OpenFact::Kind::Number || !fact->whole)
        return std::nullopt;
    const Term term{fact, Term::Measure::Itself, {}};
    const Span span = spanOf(term, constraints);
    if (!span.low || !span.high || span.single() || span.high->at - span.low->at > Number(mostListedNumbers))
        return std::nullopt;
    Question question{{fact}, {}};
    for (Number n = span.low->at; n <= span.high->at; n = n + Number(1))
        question.answers.push_back({nullptr, {}, LinearForm(term), Span::only(n)});
    return question;
}

std::optional<Question> options(const OpenFactPtr& fact, const Evaluation& evaluation)
{
    if (evaluation.assumes(fact))
        return std::nullopt;
    Question question{{fact}, {}};
    if (fact->kind == OpenFact::Kind::Truth)
        question.answers = {{fact, true, {}, {}}, {fact, false, {}, {}}};
    else if (fact->kind == OpenFact::Kind::Choice) {
        for (const std::string& option : fact->options)
            question.answers.push_back({fact, option, {}, {}});
    }
    return question.answers.empty() ? std::nullopt : std::optional(question);
}

/// A direction, cut into stretches wherever a comparison on it turned.
std::optional<Question> stretches(const SharedSet<Cut>& turned, const ConstraintsPtr& constraints)
{
    const std::vector<Cut> cuts(turned.begin(), turned.end());
    for (std::size_t first = 0; first < cuts.size();) {
        const LinearForm& direction = cuts[first].direction;
        const Span whole = spanOf(direction, constraints);
        Question question;
        for (const auto& part : direction.parts())
            question.about.push_back(part.term.fact);
        std::optional<Span::End> low = whole.low;
        std::size_t at = first;
        for (; at < cuts.size() && cuts[at].direction == direction; ++at) {
            const Span below = intersect(whole, Span{low, Span::End{cuts[at].at, !cuts[at].above}});
            if (below.isEmpty())
                continue;
            question.answers.push_back({nullptr, {}, direction, below});
            low = Span::End{cuts[at].at, cuts[at].above};
        }
        const Span rest = intersect(whole, Span{low, whole.high});
        if (!rest.isEmpty())
            question.answers.push_back({nullptr, {}, direction, rest});
        if (question.answers.size() > 1)
            return question;
        first = at;
    }
    return std::nullopt;
}

Unknown openIn(const Verdict& verdict)
{
    Unknown open = dependenciesOf(verdict.status);
    if (!verdict.status.isFalse())
        addDependencies(open, dependenciesOf(verdict.amount));
    return open;
}

/// The first question in the order of facts; the same order everywhere makes equal functions equal trees.
std::optional<Question> nextQuestion(const Verdict& verdict, const Evaluation& evaluation)
{
    const Unknown open = openIn(verdict);
    for (const OpenFactPtr& fact : open.facts) {
        if (auto question = options(fact, evaluation))
            return question;
        if (auto question = wholeNumbers(fact, evaluation.constraints()))
            return question;
    }
    return stretches(open.cuts, evaluation.constraints());
}

/// Splits a case until it is settled, cannot be split, or has been split often enough.
class Splitter {
public:
    Splitter(const std::function<Verdict(const Evaluation&)>& ask, int most) : m_ask(ask), m_left(most) {}

    TreePtr split(const Evaluation& evaluation)
    {
        auto tree = std::make_shared<Tree>();
        tree->verdict = m_ask(evaluation);
        --m_left;
        if (isSettled(tree->verdict))
            return tree;
        const auto question = nextQuestion(tree->verdict, evaluation);
        if (!question || m_left < static_cast<int>(question->answers.size()))
            return tree;
        std::vector<TreePtr> answers;
        for (const Assumption& answer : question->answers)
            answers.push_back(split(evaluation.assuming(answer)));
        const bool allSame = std::all_of(answers.begin(), answers.end(),
                                         [&](const TreePtr& each) { return sameTree(*each, *answers.front()); });
        if (allSame)
            return answers.front();
        tree->question = question->about;
        tree->ways = question->answers;
        tree->answers = std::move(answers);
        return tree;
    }

private:
    const std::function<Verdict(const Evaluation&)>& m_ask;
    int m_left;
};

/// Puts the leaves of a tree together.
class Gathering {
public:
    void add(const Tree& tree)
    {
        m_matters.insert(m_matters.end(), tree.question.begin(), tree.question.end());
        for (const TreePtr& answer : tree.answers)
            add(*answer);
        if (tree.isLeaf())
            addLeaf(tree.verdict);
    }

    Settlement settlement()
    {
        Settlement result;
        if (!m_canHold)
            result.eligible = false;
        else if (!m_canFail)
            result.eligible = true;
        if (m_canHold && m_span && m_span->single())
            result.amount = m_span->single();
        else if (m_canHold && m_span && m_span->low && m_span->high)
            result.bounds = m_span;
        const bool settled = result.eligible && (!*result.eligible || result.amount || !m_anyAmount);
        if (settled)
            return result;
        std::sort(m_matters.begin(), m_matters.end(), [](const OpenFactPtr& a, const OpenFactPtr& b) { return *a < *b; });
        m_matters.erase(std::unique(m_matters.begin(), m_matters.end()), m_matters.end());
        result.matters = std::move(m_matters);
        return result;
    }

private:
    void addLeaf(const Verdict& verdict)
    {
        m_canHold = m_canHold || !verdict.status.isFalse();
        m_canFail = m_canFail || !verdict.status.isTrue();
        const Unknown open = openIn(verdict);
        m_matters.insert(m_matters.end(), open.facts.begin(), open.facts.end());
        if (verdict.status.isFalse())
            return;
        if (const auto measured = measureNumber(clampedAtZero(verdict.amount))) {
            m_anyAmount = true;
            m_span = m_span ? hull(*m_span, measured->span) : measured->span;
        }
    }

    bool m_canHold = false;
    bool m_canFail = false;
    bool m_anyAmount = false;
    std::optional<Span> m_span;
    std::vector<OpenFactPtr> m_matters;
};

}  // namespace

namespace {

// A row that hangs on many facts has more cases than can be tried. Few are tried all the same: often one answer settles it.
constexpr std::size_t manyFacts = 10;
constexpr int casesOfMany = 32;
constexpr int casesOfFew = 200;

}  // namespace

Settlement settle(const Evaluation& evaluation, const std::function<Verdict(const Evaluation&)>& ask)
{
    const bool isMuchOpen = openIn(ask(evaluation)).facts.size() > manyFacts;
    Gathering gathering;
    gathering.add(*Splitter(ask, isMuchOpen ? casesOfMany : casesOfFew).split(evaluation));
    return gathering.settlement();
}

}  // namespace huimin
