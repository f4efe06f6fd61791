#include "app/form/line_editor.h"

#include <QLineEdit>
#include <algorithm>
#include <utility>

#include "app/widgets/undo_keys.h"
#include "core/profile/typed_fact.h"

namespace huimin {

namespace {

int charactersOf(const Fact& fact)
{
    if (fact.width > 0)
        return fact.width;
    return fact.type == FactType::Text ? 16 : 12;
}

constexpr int idLength = 18;

/// Blanks are typed to be counted by.
qsizetype withoutBlanks(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar character) { return !character.isSpace(); });
}

}  // namespace

LineEditor::LineEditor(const Fact& fact, const QString& label, QWidget* parent)
    : FactEditor(fact, label, parent), m_line(new QLineEdit)
{
    m_line->setAccessibleName(label);
    m_line->setPlaceholderText(tr("not asked"));
    if (fact.type == FactType::Number)
        m_line->setAlignment(Qt::AlignRight);
    // A file that is dropped on a field is dropped on the window.
    m_line->setAcceptDrops(false);
    new UndoKeys(*m_line);
    // Room for the placeholder, too.
    const int wide = fontMetrics().horizontalAdvance(QLatin1Char('0')) * charactersOf(fact);
    m_line->setFixedWidth(std::max(wide, fontMetrics().horizontalAdvance(m_line->placeholderText())) + 20);
    setControl(m_line);
    // Not heard of while the input method composes: the text is the same until it commits.
    connect(m_line, &QLineEdit::textEdited, this, &LineEditor::edit);
    connect(this, &FactEditor::left, this, &LineEditor::finish);
}

QWidget* LineEditor::control() const
{
    return m_line;
}

bool LineEditor::isFilled() const
{
    return !m_line->text().isEmpty();
}

void LineEditor::showFact(const GivenFact& given)
{
    const FactEntry shown = given.isGiven() ? FactEntry(given.scalar) : FactEntry(NotAsked());
    const auto typed = understandTyped(fact(), m_line->text().toStdString());
    const auto* meant = std::get_if<FactEntry>(&typed);
    // 200.50 and 200.5 are the same: what a person typed stays as it was typed.
    if (!meant || *meant != shown)
        m_line->setText(given.isGiven() ? QString::fromStdString(typedFormOf(fact(), given.scalar)) : QString());
    updateCover();
}

void LineEditor::showTyped(const QString& typed)
{
    if (m_line->text() != typed)
        m_line->setText(typed);
    updateCover();
}

void LineEditor::edit(const QString& text)
{
    // A date is taken once it is whole, or the person has gone on: not known meanwhile, as half of a year is.
    m_isPending = fact().type == FactType::Date && withoutBlanks(text) > 0 && !isWholeDate(text.toStdString());
    if (m_isPending) {
        Q_EMIT notUnderstood(text, {}, false);
        return;
    }
    // An ID number is judged once it has all its characters, or the person has gone on.
    tell(text, fact().type == FactType::NationalId && withoutBlanks(text) >= idLength);
}

void LineEditor::finish()
{
    const auto typed = understandTyped(fact(), m_line->text().toStdString());
    if (std::exchange(m_isPending, false) || std::holds_alternative<Bilingual>(typed))
        tell(m_line->text(), true);
}

void LineEditor::tell(const QString& text, bool finished)
{
    const auto typed = understandTyped(fact(), text.toStdString());
    if (const auto* why = std::get_if<Bilingual>(&typed))
        Q_EMIT notUnderstood(text, *why, finished);
    else
        Q_EMIT entered(std::get<FactEntry>(typed));
}

bool LineEditor::isSensitive() const
{
    if (fact().sensitiveUnder == 0)
        return FactEditor::isSensitive();
    const auto typed = understandTyped(fact(), m_line->text().toStdString());
    const auto* entry = std::get_if<FactEntry>(&typed);
    const auto* value = entry ? std::get_if<FactScalar>(entry) : nullptr;
    return value && (!day() || isSensitiveOn(fact(), *value, *day()));
}

QString LineEditor::coverText() const
{
    // Enough of an ID number to tell two people of one family apart, not enough to copy it.
    const QString text = m_line->text();
    if (fact().type == FactType::NationalId && text.size() >= idLength)
        return text.left(4) + QStringLiteral("••••••••••") + text.right(4);
    return FactEditor::coverText();
}

}  // namespace huimin
