#include "app/rule_editor/table_inputs.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

#include "app/widgets/qt_text.h"
#include "app/widgets/undo_keys.h"

namespace huimin {

TableInputs::TableInputs(RuleEditing& editing, yaml::Path table, QWidget* parent)
    : QWidget(parent), m_editing(editing), m_table(std::move(table)), m_lines(new QFormLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
}

void TableInputs::speak()
{
    for (std::size_t column = 0; column < m_fields.size(); ++column) {
        const QString name = tr("Column %1 asks about").arg(column + 1);
        qobject_cast<QLabel*>(m_lines->labelForField(m_fields[column]))->setText(name);
        m_fields[column]->setAccessibleName(name);
    }
}

/// As many lines as the table has columns of tests.
void TableInputs::refresh()
{
    if (!m_editing.text())
        return;
    const std::vector<std::string> inputs = m_editing.text()->table(m_table).inputs;
    while (m_fields.size() > inputs.size()) {
        m_lines->removeRow(m_fields.back());
        m_fields.pop_back();
    }
    while (m_fields.size() < inputs.size()) {
        auto* field = new QLineEdit;
        new UndoKeys(*field);
        connect(field, &QLineEdit::textEdited, this, [this, column = m_fields.size()](const QString& typed) { write(column, typed); });
        m_lines->addRow(new QLabel, field);
        m_fields.push_back(field);
    }
    for (std::size_t column = 0; column < inputs.size(); ++column) {
        // What a person is typing in stays as it is, cursor and all, and the blank before the next word.
        if (m_fields[column]->text().trimmed() != qt(inputs[column]).trimmed())
            m_fields[column]->setText(qt(inputs[column]));
    }
    speak();
}

bool TableInputs::goTo(std::size_t offset)
{
    const yaml::Node* inputs = m_editing.text() ? m_editing.text()->document().find(m_table / "inputs") : nullptr;
    if (!inputs || offset < inputs->begin || offset > inputs->end || m_fields.empty())
        return false;
    std::size_t column = 0;
    while (column + 1 < inputs->items.size() && inputs->items[column + 1].begin <= offset)
        ++column;
    m_fields[std::min(column, m_fields.size() - 1)]->setFocus(Qt::OtherFocusReason);
    return true;
}

void TableInputs::write(std::size_t column, const QString& typed)
{
    const QString place = qt(m_editing.file() + '|' + m_table.toString()) + QStringLiteral("|%1").arg(column);
    m_editing.edit([&](RuleText& text) { return text.setInput(m_table, column, typed.trimmed().toStdString()); }, tr("Change what a table asks about"), place);
}

}  // namespace huimin
