#include "app/results/question_box.h"

#include <QLabel>
#include <QVBoxLayout>

#include "app/answers/outline_words.h"
#include "app/widgets/link_button.h"
#include "app/widgets/outline_layout.h"
#include "core/report/report_sentences.h"
#include "core/report/result_sums.h"

namespace huimin {

namespace {

/// What one can keep in mind while talking to somebody.
constexpr int questionsShown = 3;

}  // namespace

QuestionBox::QuestionBox(QWidget* parent) : TintedBox(Tint::Question, parent), m_heading(new QLabel)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(0);
    m_heading->setFont(strong(font()));
    layout->addWidget(m_heading);
    for (int i = 0; i < questionsShown; ++i) {
        auto* button = new LinkButton;
        connect(button, &LinkButton::clicked, this, [this, i] { Q_EMIT factRequested(m_facts.value(i)); });
        m_buttons.push_back(button);
        layout->addWidget(button);
    }
    hide();
}

void QuestionBox::tell(const Determination& determination, const report::Words& words)
{
    const auto lines = report::questionLines(determination, questionsShown, words);
    const int all = static_cast<int>(determination.questions.size());
    m_heading->setText(qt(words.in(all > questionsShown ? report::sentences::questionsFirst : report::sentences::questions, {all})));
    m_facts.clear();
    for (int i = 0; i < m_buttons.size(); ++i) {
        const bool isAsked = i < static_cast<int>(lines.size());
        m_buttons[i]->setVisible(isAsked);
        if (!isAsked)
            continue;
        const report::QuestionLine& line = lines[static_cast<std::size_t>(i)];
        m_facts << qt(line.fact);
        m_buttons[i]->setText(qt(line.text));
        m_buttons[i]->setReason(qt(words.alone(line.settles)));
    }
    setVisible(!lines.empty());
}

}  // namespace huimin
