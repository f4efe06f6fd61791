#include "app/printing/print_page.h"

#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include "app/printing/page_desk.h"
#include "app/printing/publicity_dialog.h"
#include "app/reports/page_layout.h"
#include "core/determination/since_the_turn.h"

namespace huimin {

PrintPage::PrintPage(RuleSetPtr rules, CountySheets sheets, Date day, QWidget* parent)
    : Page(parent), m_rules(std::move(rules)), m_sheets(std::move(sheets)), m_day(day), m_list(new QListView), m_publicity(new QPushButton),
      m_desk(new PageDesk)
{
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PrintPage::showChosen);
    connect(m_publicity, &QPushButton::clicked, this, &PrintPage::showPublicity);
    connect(&m_comparer, &Comparer::compared, this, &PrintPage::takeComparison);
}

void PrintPage::build()
{
    auto* offered = new QWidget;
    auto* column = new QVBoxLayout(offered);
    column->setContentsMargins(0, 0, 0, 8);
    column->addWidget(m_list, 1);
    column->addWidget(m_publicity, 0, Qt::AlignLeft);
    auto* columns = new QSplitter;
    columns->addWidget(offered);
    columns->addWidget(m_desk);
    columns->setStretchFactor(1, 1);
    columns->setSizes({300, 900});
    columns->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns);
    m_list->setObjectName(QStringLiteral("printable"));
    m_list->setModel(&m_model);
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    m_list->setFrameShape(QFrame::NoFrame);
    m_publicity->setObjectName(QStringLiteral("publicity"));
    setFocusProxy(m_list);
}

QString PrintPage::title() const
{
    return tr("Print");
}

void PrintPage::speak(Language language)
{
    m_language = language;
    m_list->setAccessibleName(tr("What can be printed"));
    m_publicity->setText(tr("Publicity list…"));
    m_publicity->setToolTip(tr("A list of one benefit over several case files, to be made public"));
    m_desk->speak(language);
    if (m_dialog)
        m_dialog->speak(language);
    layOutLater();
}

void PrintPage::setDay(Date day)
{
    m_day = day;
    if (m_dialog)
        m_dialog->setDay(day);
}

/// Made when it is first asked for: most who start the window never do.
void PrintPage::showPublicity()
{
    if (!m_dialog) {
        m_dialog = new PublicityDialog(m_rules, m_sheets, this);
        m_dialog->setDay(m_day);
        m_dialog->setOffice(m_office);
        m_dialog->speak(m_language);
    }
    m_dialog->show();
    m_dialog->raise();
}

void PrintPage::showDetermination(std::shared_ptr<const Determination> determination)
{
    // Of another kind of case something else comes first: of a wage claim the sheet.
    const ProfileKind* kind = determination ? determination->input.profile->kind.get() : m_kind;
    if (kind != m_kind)
        m_chosen.reset();
    m_kind = kind;
    m_determination = std::move(determination);
    m_since = nullptr;
    m_comparer.forget();
    layOutLater();
}

void PrintPage::setRules(RuleSetPtr rules)
{
    m_rules = std::move(rules);
    m_kind = nullptr;
    if (m_dialog) {
        m_dialog->close();
        m_dialog->deleteLater();
        m_dialog = nullptr;
    }
    layOutLater();
}

void PrintPage::setOffice(const report::Office& office)
{
    m_office = office;
    if (m_dialog)
        m_dialog->setOffice(office);
    layOutLater();
}

void PrintPage::setCovered(bool isCovered)
{
    m_masking = isCovered ? report::Masking::Covered : report::Masking::Open;
    layOutLater();
}

void PrintPage::layOutLater()
{
    // Nobody looks at the pages while a case is typed.
    m_isStale = true;
    if (isVisible())
        fill();
}

void PrintPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        fill();
}

void PrintPage::fill()
{
    m_isStale = false;
    list();
    // The pages are shown at once; what changed is added when it has been found.
    const auto since = m_determination && !m_since ? sinceTheTurn(*m_determination) : std::nullopt;
    if (since)
        m_comparer.ask(*since);
}

void PrintPage::takeComparison(std::shared_ptr<const Comparison> comparison)
{
    m_since = std::move(comparison);
    list();
}

void PrintPage::list()
{
    const auto before = m_chosen;
    m_model.setDocuments(m_determination ? report::printableDocuments(*m_determination, m_since.get(), words()) : std::vector<report::PrintableDocument>());
    m_list->setCurrentIndex(before ? m_model.find(*before) : m_model.index(0));
    if (m_model.rowCount() == 0)
        m_desk->showNothing();
}

void PrintPage::showChosen()
{
    if (!m_list->currentIndex().isValid())
        return;
    const report::PrintableDocument& document = m_model.documentAt(m_list->currentIndex());
    const bool isSame = m_chosen && document.kind == m_chosen->kind && document.index == m_chosen->index;
    m_chosen = document;
    const auto printout = report::printoutOf(document, *m_determination, m_since.get(), m_office, words());
    m_desk->showPages(reports::layOut(printout, m_language), QString::fromStdString(document.title), m_determination->input.day);
    if (!isSame)
        m_desk->scrollToTop();
}

void PrintPage::exportTo(const QString& path)
{
    m_desk->exportTo(path);
}

}  // namespace huimin
