#include "app/standards/entry_form.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <algorithm>

#include "app/widgets/problem_label.h"
#include "core/report/report_sentences.h"
#include "core/rulepack/standard_per.h"

namespace huimin {

namespace {

/// The value with what it is per beside it; of a switch the choice alone.
QWidget* valueLine(QLineEdit* value, QComboBox* per, QComboBox* choice)
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(value);
    layout->addWidget(per);
    layout->addWidget(choice);
    layout->addStretch();
    return line;
}

}  // namespace

EntryForm::EntryForm(QWidget* parent)
    : QWidget(parent), m_value(new QLineEdit), m_switch(new QComboBox), m_per(new QComboBox), m_from(new QLineEdit), m_document(new QLineEdit)
{
    m_value->setAlignment(Qt::AlignRight);
    m_value->setFixedWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 14);
    m_from->setFixedWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 14);
    m_from->setPlaceholderText(QStringLiteral("2023-01-01"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    addField(*grid, Field::Value, valueLine(m_value, m_per, m_switch));
    addField(*grid, Field::From, m_from);
    addField(*grid, Field::Document, m_document);
    for (QLineEdit* line : {m_value, m_from, m_document}) {
        connect(line, &QLineEdit::textEdited, this, &EntryForm::onTyped);
        connect(line, &QLineEdit::returnPressed, this, &EntryForm::finish);
    }
    m_per->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_per, &QComboBox::activated, this, &EntryForm::onTyped);
    connect(m_switch, &QComboBox::activated, this, &EntryForm::onTyped);
}

void EntryForm::addField(QGridLayout& grid, Field field, QWidget* control)
{
    const int row = grid.rowCount();
    m_labels[field] = new QLabel;
    m_problems[field] = new ProblemLabel;
    grid.addWidget(m_labels[field], row, 0);
    grid.addWidget(control, row, 1, field == Field::From ? Qt::AlignLeft : Qt::Alignment());
    grid.addWidget(m_problems[field], row + 1, 0, 1, 2);
}

QWidget* EntryForm::controlOf(Field field) const
{
    switch (field) {
    case Field::Value: return m_surroundings && m_surroundings->standard.isSwitch ? static_cast<QWidget*>(m_switch) : m_value;
    case Field::From: return m_from;
    case Field::Document: return m_document;
    }
    return nullptr;
}

void EntryForm::begin(EntrySurroundings surroundings, const std::optional<WrittenEntry>& entry)
{
    m_surroundings.emplace(std::move(surroundings));
    m_begunWith = entry;
    m_touched = false;
    m_done = false;
    const bool isSwitch = m_surroundings->standard.isSwitch;
    m_value->setVisible(!isSwitch);
    m_switch->setVisible(isSwitch);
    fillPer();
    fillSwitch();
    const WrittenEntry shown = entry.value_or(WrittenEntry());
    m_value->setText(QString::fromStdString(shown.value));
    m_from->setText(QString::fromStdString(shown.from));
    m_document->setText(QString::fromStdString(shown.document));
    setLanguage(m_language);
}

/// A new entry is likely written per what the last one was.
void EntryForm::fillPer()
{
    const auto& [standard, units, others, day] = *m_surroundings;
    const auto choices = standard.isSwitch ? std::vector<std::string>() : perChoices(standard, units);
    m_per->clear();
    for (const std::string& choice : choices)
        m_per->addItem(QString::fromStdString(units.find(choice)->label.in(m_language)), QString::fromStdString(choice));
    const std::string usual = m_begunWith ? m_begunWith->per : others.empty() ? std::string() : others.back().per;
    m_per->setCurrentIndex(std::max(0, m_per->findData(QString::fromStdString(usual))));
    m_per->setVisible(choices.size() > 1);
}

void EntryForm::fillSwitch()
{
    const std::string value = m_begunWith ? m_begunWith->value : std::string();
    m_switch->clear();
    m_switch->addItem(tr("not chosen"), QString());
    m_switch->addItem(QString::fromStdString(fill(report::sentences::yes).in(m_language)), QStringLiteral("true"));
    m_switch->addItem(QString::fromStdString(fill(report::sentences::no).in(m_language)), QStringLiteral("false"));
    m_switch->setCurrentIndex(m_switch->findData(QString::fromStdString(value)));
}

void EntryForm::setLanguage(Language language)
{
    m_language = language;
    if (!m_surroundings)
        return;
    const QString unit = QString::fromStdString(m_surroundings->units.label(m_surroundings->standard.unit).in(language));
    const bool isSwitch = m_surroundings->standard.isSwitch;
    m_labels[Field::Value]->setText(isSwitch ? tr("Does it reach them") : tr("Figure (%1)").arg(unit));
    m_labels[Field::From]->setText(tr("From"));
    m_labels[Field::Document]->setText(tr("Document"));
    for (const Field field : {Field::Value, Field::From, Field::Document}) {
        m_labels[field]->setBuddy(controlOf(field));
        controlOf(field)->setAccessibleName(m_labels[field]->text());
    }
    // On Linux a closed list is named by what is chosen in it: its question is the name of what it stands in.
    m_switch->parentWidget()->setAccessibleName(m_labels[Field::Value]->text());
    m_per->setAccessibleName(tr("Per"));
    m_per->setToolTip(tr("Whether the document gives it by the month or by the year"));
    m_document->setPlaceholderText(tr("number of the document"));
    for (int i = 0; i < m_per->count(); ++i) {
        const BaseUnit* per = m_surroundings->units.find(m_per->itemData(i).toString().toStdString());
        m_per->setItemText(i, tr("per %1").arg(QString::fromStdString(per->label.in(language))));
    }
    m_switch->setItemText(0, tr("not chosen"));
    m_switch->setItemText(1, QString::fromStdString(fill(report::sentences::yes).in(language)));
    m_switch->setItemText(2, QString::fromStdString(fill(report::sentences::no).in(language)));
    tell(understandEntry(typed(), *m_surroundings));
}

TypedEntry EntryForm::typed() const
{
    TypedEntry typed;
    typed.value = (m_surroundings->standard.isSwitch ? m_switch->currentData().toString() : m_value->text()).toStdString();
    // What the unit says by itself is not written, unless it was.
    const std::string per = m_per->currentData().toString().toStdString();
    const bool wasWritten = m_begunWith && m_begunWith->per == per;
    typed.per = m_per->currentIndex() > 0 || wasWritten ? per : std::string();
    typed.from = m_from->text().toStdString();
    typed.document = m_document->text().toStdString();
    return typed;
}

void EntryForm::onTyped()
{
    m_touched = true;
    tell(understandEntry(typed(), *m_surroundings));
}

void EntryForm::tell(const EntryReading& reading)
{
    std::map<Field, QString> texts;
    for (const EntryRemark& remark : reading.remarks) {
        const bool isDue = remark.weight == EntryRemark::Weight::Mistake || (m_touched && reading.entry) ||
                           (m_done && remark.weight == EntryRemark::Weight::Missing);
        if (isDue && texts[remark.field].isEmpty())
            texts[remark.field] = QString::fromStdString(remark.text.in(m_language));
    }
    for (const auto& [field, label] : m_problems) {
        label->setText(texts[field]);
        label->setVisible(!texts[field].isEmpty());
        controlOf(field)->setAccessibleDescription(texts[field]);
    }
}

void EntryForm::takeFocus()
{
    controlOf(Field::Value)->setFocus(Qt::TabFocusReason);
}

/// Lines say by themselves that Enter was pressed; closed lists leave it to what they stand in.
void EntryForm::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && qobject_cast<QComboBox*>(focusWidget()))
        finish();
    else
        QWidget::keyPressEvent(event);
}

void EntryForm::finish()
{
    if (!m_surroundings)
        return;
    m_done = true;
    const EntryReading reading = understandEntry(typed(), *m_surroundings);
    tell(reading);
    if (reading.entry) {
        m_touched = false;
        Q_EMIT finished(*reading.entry);
        return;
    }
    const auto hinders = [](const EntryRemark& remark) { return remark.weight != EntryRemark::Weight::Doubt; };
    controlOf(std::find_if(reading.remarks.begin(), reading.remarks.end(), hinders)->field)->setFocus(Qt::TabFocusReason);
}

}  // namespace huimin
