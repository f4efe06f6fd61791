#include "app/standards/standards_page.h"

#include <QKeyEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include "app/standards/sheet_actions.h"
#include "app/standards/sheet_bar.h"
#include "app/standards/standard_panel.h"
#include "app/standards/standards_model.h"
#include "app/standards/standards_table.h"
#include "app/widgets/faint_label.h"
#include "app/widgets/link_button.h"
#include "app/widgets/warning_box.h"
#include "core/report/report_sentences.h"
#include "core/report/words.h"

namespace huimin {

StandardsPage::StandardsPage(SheetDocument& document, Date day, QWidget* parent)
    : Page(parent), m_document(document), m_model(new StandardsModel(document, day, this)), m_actions(new SheetActions(document, *this)),
      m_bar(new SheetBar(document, *m_actions)), m_warnings(new WarningBox), m_summary(new FaintLabel), m_useForCase(new LinkButton),
      m_table(new StandardsTable(*m_model)), m_panel(new StandardPanel(document, day))
{
    m_actions->setParent(this);
    setFocusProxy(m_table);
    layOut();
    connectParts();
    refresh();
}

void StandardsPage::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 4, 4);
    layout->setSpacing(6);
    for (QWidget* part : std::initializer_list<QWidget*>{m_bar, m_warnings, m_useForCase, m_summary})
        layout->addWidget(part);
    auto* columns = new QSplitter;
    columns->addWidget(m_table);
    columns->addWidget(m_panel);
    columns->setStretchFactor(0, 1);
    columns->setChildrenCollapsible(false);
    columns->setSizes({880, 400});
    layout->addWidget(columns, 1);
}

void StandardsPage::connectParts()
{
    connect(&m_document, &SheetDocument::changed, this, &StandardsPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StandardsPage::onRowChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &StandardsPage::chooseAgain);
    connect(m_table, &StandardsTable::activated, this, &StandardsPage::goToFields);
    connect(m_panel, &StandardPanel::entered, this, &StandardsPage::backToTable);
    connect(m_panel, &StandardPanel::failed, this, &StandardsPage::failed);
    connect(m_panel, &StandardPanel::rowRequested, this, &StandardsPage::rowRequested);
    connect(m_actions, &SheetActions::failed, this, &StandardsPage::failed);
    connect(m_actions, &SheetActions::done, this, &StandardsPage::done);
    connect(m_useForCase, &LinkButton::clicked, this, [this] { Q_EMIT countyRequested(QString::fromStdString(m_document.county())); });
}

QString StandardsPage::title() const
{
    return tr("Standards");
}

void StandardsPage::speak(Language language)
{
    m_language = language;
    m_table->setAccessibleName(tr("Standards of the county"));
    m_model->setLanguage(language);
    m_actions->retranslate();
    m_bar->retranslate();
    m_panel->setLanguage(language);
    refresh();
}

void StandardsPage::setDay(Date day)
{
    m_model->setDay(day);
    m_panel->setDay(day);
    refresh();
}

void StandardsPage::setCaseCounty(const QString& county)
{
    if (county == m_caseCounty)
        return;
    m_caseCounty = county;
    if (!county.isEmpty() && !m_document.isUnsaved())
        m_document.open(county.toStdString());
    refresh();
}

void StandardsPage::showDetermination(std::shared_ptr<const Determination> determination)
{
    m_determination = std::move(determination);
    m_isStale = true;
    if (isVisible())
        takeDetermination();
}

/// With every key on another page there comes a new one: it is told to all parts once they are looked at.
void StandardsPage::takeDetermination()
{
    m_isStale = false;
    m_model->setDetermination(m_determination);
    m_panel->setDetermination(m_determination);
    refresh();
}

void StandardsPage::showRefused()
{
    showDetermination(nullptr);
}

/// What concerns the sheet as a whole.
void StandardsPage::refresh()
{
    const report::Words words(m_language);
    const auto sheet = m_document.sheet();
    QStringList warnings;
    if (sheet && sheet->illustrative)
        warnings << QString::fromStdString(words.alone(words.in(report::sentences::illustrative)));
    for (const Diagnostic& diagnostic : m_document.diagnostics())
        warnings << QString::fromStdString(toText(diagnostic, m_language));
    m_warnings->tell(warnings);

    const QString county = QString::fromStdString(m_document.county());
    m_useForCase->setVisible(sheet && county != m_caseCounty);
    m_useForCase->setText(tr("Let the standards of %1 hold for the open case").arg(county));
    m_useForCase->setReason(m_caseCounty.isEmpty() ? tr("The open case names no county yet: no standards hold for it.")
                                                   : tr("The open case is of %1: what is entered here does not count for it.").arg(m_caseCounty));
    const int waiting = m_model->waitingResults();
    m_summary->setText(tr("%n standard(s) not entered", nullptr, m_model->missingCount()) + QStringLiteral(" · ") +
                       (waiting > 0 ? tr("%n result(s) of the open case wait", nullptr, waiting) : tr("no result of the open case waits")));
}

void StandardsPage::onRowChosen()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    m_chosen = m_model->standardAt(current.row()).id;
    m_panel->setStandard(m_model->standardAt(current.row()));
}

/// The rules are others: the same standard among theirs.
void StandardsPage::chooseAgain()
{
    m_panel->setVisible(m_model->rowCount() > 0);
    if (m_begun && m_model->rowCount() > 0)
        m_table->selectRow(std::max(0, m_model->rowOf(m_chosen)));
}

void StandardsPage::goToFields()
{
    onRowChosen();
    m_panel->takeFocus();
}

void StandardsPage::backToTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void StandardsPage::showStandard(const QString& standard)
{
    const int row = m_model->rowOf(standard.toStdString());
    if (row < 0)
        return;
    m_begun = true;
    m_table->selectRow(row);
    goToFields();
}

bool StandardsPage::mayLeave()
{
    return m_actions->mayLeave();
}

/// Where one begins depends on what the open case waits for, which is known once the page is looked at.
void StandardsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        takeDetermination();
    if (!std::exchange(m_begun, true))
        m_table->selectRow(m_model->rowToBegin());
}

/// While this page has the keys, saving saves the sheet, and not the case.
bool StandardsPage::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Save)) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

void StandardsPage::keyPressEvent(QKeyEvent* event)
{
    if (!event->matches(QKeySequence::Save))
        return Page::keyPressEvent(event);
    if (m_document.isUnsaved())
        m_actions->save();
}

}  // namespace huimin
