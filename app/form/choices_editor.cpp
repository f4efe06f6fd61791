#include "app/form/choices_editor.h"

#include <QApplication>
#include <QCheckBox>
#include <QGridLayout>
#include <algorithm>

#include "app/form/form_words.h"

namespace huimin {

namespace {

/// Three where they are short, else two: a form must not grow wider than the screen.
int boxesOnALine(const Fact& fact, const FormWords& words)
{
    constexpr int shortLabel = 90;  // pixels
    const QFontMetrics metrics(QApplication::font());
    const bool areShort = std::all_of(fact.options.begin(), fact.options.end(), [&](const Option& option) {
        return metrics.horizontalAdvance(words.alone(option.label)) <= shortLabel;
    });
    return areShort ? 3 : 2;
}

}  // namespace

ChoicesEditor::ChoicesEditor(const Fact& fact, const FormWords& words, QWidget* parent)
    : FactEditor(fact, words.alone(fact.label), parent), m_row(new QWidget)
{
    const int perLine = boxesOnALine(fact, words);
    auto* grid = new QGridLayout(m_row);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const Option& option : fact.options) {
        auto* box = new QCheckBox(words.alone(option.label));
        box->setAccessibleName(m_label + QStringLiteral(": ") + box->text());
        const int at = static_cast<int>(m_boxes.size());
        grid->addWidget(box, at / perLine, at % perLine);
        m_boxes.push_back(box);
        connect(box, &QCheckBox::clicked, this, &ChoicesEditor::tell);
    }
    setControl(m_row);
}

void ChoicesEditor::showFact(const GivenFact& given)
{
    std::vector<std::string> ids;
    if (given.isGiven())
        ids = std::get<std::vector<std::string>>(given.scalar);
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(std::find(ids.begin(), ids.end(), fact().options[i].id) != ids.end());
    updateCover();
}

QWidget* ChoicesEditor::control() const
{
    return m_boxes.empty() ? m_row : m_boxes.front();
}

bool ChoicesEditor::isFilled() const
{
    return !chosen().empty();
}

std::vector<std::string> ChoicesEditor::chosen() const
{
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            ids.push_back(fact().options[i].id);
    }
    return ids;
}

void ChoicesEditor::tell()
{
    if (chosen().empty())
        Q_EMIT entered(NotAsked());
    else
        Q_EMIT entered(FactScalar(chosen()));
}

}  // namespace huimin
