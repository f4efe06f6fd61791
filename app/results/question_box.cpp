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
    for (std::size_t i = 0; i < lines.size(); ++i) {
        LinkButton* button = m_buttons[static_cast<qsizetype>(i)];
        m_facts << qt(lines[i].fact);
        button->setText(qt(words.alone(lines[i].text)));
        button->setReason(qt(words.alone(lines[i].settles)));
    }
    showAsked();
    setVisible(!lines.empty());
}

void QuestionBox::setRoom(int questions)
{
    m_room = questions;
    showAsked();
}

void QuestionBox::showAsked()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setVisible(i < m_facts.size() && (i == 0 || i < m_room));
}

}  // namespace huimin
