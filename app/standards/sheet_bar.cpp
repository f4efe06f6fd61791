#include "app/standards/sheet_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include "app/standards/sheet_actions.h"

namespace huimin {

SheetBar::SheetBar(SheetDocument& document, SheetActions& actions, QWidget* parent)
    : QWidget(parent), m_document(document), m_actions(actions), m_label(new QLabel), m_county(new QComboBox), m_illustrative(new QCheckBox),
      m_state(new QLabel), m_save(new QToolButton), m_more(new QPushButton)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_label, m_county, m_illustrative})
        layout->addWidget(part);
    layout->addStretch();
    for (QWidget* part : std::initializer_list<QWidget*>{m_state, m_save, m_more})
        layout->addWidget(part);
    m_county->setObjectName(QStringLiteral("sheetCounty"));
    m_county->setEditable(true);
    m_county->setInsertPolicy(QComboBox::NoInsert);
    m_county->setMinimumContentsLength(10);
    m_label->setBuddy(m_county);
    m_save->setDefaultAction(actions.saveAction());
    auto* menu = new QMenu(m_more);
    menu->addActions(actions.fileActions());
    m_more->setMenu(menu);
    // A button of this kind has room for the arrow of its menu beside its word.
    m_more->setAutoDefault(false);
    for (QWidget* button : std::initializer_list<QWidget*>{m_save, m_more})
        button->setFocusPolicy(Qt::TabFocus);
    connect(m_county, &QComboBox::textActivated, this, &SheetBar::chooseCounty);
    connect(m_county->lineEdit(), &QLineEdit::editingFinished, this, &SheetBar::chooseCounty);
    connect(m_illustrative, &QCheckBox::clicked, this, &SheetBar::setIllustrative);
    connect(&document, &SheetDocument::changed, this, &SheetBar::refresh);
    refresh();
}

void SheetBar::retranslate()
{
    m_label->setText(tr("Standards of"));
    for (QWidget* part : {static_cast<QWidget*>(m_county), static_cast<QWidget*>(m_county->lineEdit())})
        part->setAccessibleName(tr("County whose sheet is shown"));
    m_county->setToolTip(tr("Choose a county, or type the name of a new one"));
    m_county->lineEdit()->setPlaceholderText(tr("name of the county"));
    m_illustrative->setText(tr("Sample figures"));
    m_illustrative->setToolTip(tr("Not the county's own: every screen and print that uses them says so"));
    m_more->setText(tr("Sheet"));
    m_more->setToolTip(tr("Import and export the sheet of a county"));
    refresh();
}

void SheetBar::refresh()
{
    const QSignalBlocker quiet(m_county);
    m_county->clear();
    for (const std::string& county : m_document.counties())
        m_county->addItem(QString::fromStdString(county));
    m_county->setCurrentText(QString::fromStdString(m_document.county()));
    const auto sheet = m_document.sheet();
    m_illustrative->setEnabled(sheet != nullptr);
    m_illustrative->setChecked(sheet && sheet->illustrative);
    m_state->setText(m_document.isUnsaved() ? tr("%n change(s) not saved yet", nullptr, m_document.unsavedEdits())
                     : m_document.isNew()   ? tr("No sheet yet: the first entry makes one")
                                            : QString());
}

void SheetBar::chooseCounty()
{
    m_actions.openCounty(m_county->currentText().trimmed());
    refresh();
}

void SheetBar::setIllustrative(bool illustrative)
{
    m_document.edit([=](SheetText& sheet) { return sheet.setIllustrative(illustrative); },
                    illustrative ? tr("Call the figures samples") : tr("Call the figures the county's own"));
}

}  // namespace huimin
