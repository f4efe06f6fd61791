#include "app/standards/standard_panel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include "app/standards/entries_model.h"
#include "app/standards/entry_form.h"
#include "app/standards/waiting_list.h"
#include "app/widgets/faint_label.h"
#include "app/widgets/outline_layout.h"
#include "core/report/standard_words.h"

namespace huimin {

namespace {

/// More than these are scrolled to: the fields stay in sight.
constexpr int linesOfHistory = 12;

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

QLabel* wrapping(QLabel* label)
{
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

}  // namespace

StandardPanel::StandardPanel(SheetDocument& document, Date day, QWidget* parent)
    : QScrollArea(parent), m_document(document), m_day(day), m_heading(wrapping(new QLabel)), m_lookFor(new FaintLabel),
      m_today(wrapping(new QLabel)), m_raises(new FaintLabel), m_entries(new EntriesModel(this)), m_history(new QTableView),
      m_form(new EntryForm), m_enter(new QPushButton), m_remove(new QPushButton), m_waiting(new WaitingList)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    m_heading->setFont(strong(font()));
    wrapping(m_lookFor);
    wrapping(m_raises);
    buildHistory();
    for (QWidget* part : std::initializer_list<QWidget*>{m_heading, m_lookFor, m_today, m_raises, m_history, m_form})
        layout->addWidget(part);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_enter);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addWidget(m_waiting);
    layout->addStretch();
    setWidget(body);
    body->installEventFilter(this);
    m_remove->setAutoDefault(false);
    connect(&document, &SheetDocument::changed, this, &StandardPanel::onChanged);
    connect(m_form, &EntryForm::finished, this, &StandardPanel::enter);
    connect(m_enter, &QPushButton::clicked, m_form, &EntryForm::finish);
    connect(m_remove, &QPushButton::clicked, this, &StandardPanel::removeChosen);
    connect(m_waiting, &WaitingList::rowRequested, this, &StandardPanel::rowRequested);
}

void StandardPanel::buildHistory()
{
    m_history->setObjectName(QStringLiteral("history"));
    m_history->setModel(m_entries);
    m_history->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_history->setSelectionMode(QAbstractItemView::SingleSelection);
    m_history->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_history->setTabKeyNavigation(false);
    m_history->setShowGrid(false);
    m_history->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_history->verticalHeader()->hide();
    m_history->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_history->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_history->horizontalHeader()->setSectionResizeMode(EntriesModel::Source, QHeaderView::Stretch);
    m_history->horizontalHeader()->setHighlightSections(false);
    m_history->installEventFilter(this);
    connect(m_history->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StandardPanel::beginEntry);
    connect(m_history, &QTableView::activated, m_form, &EntryForm::takeFocus);
}

void StandardPanel::setStandard(const Standard& standard)
{
    if (m_standard == &standard)
        return;
    m_rules = m_document.rules();
    m_standard = &standard;
    onChanged();
}

void StandardPanel::setDay(Date day)
{
    m_day = day;
    refresh();
}

void StandardPanel::setLanguage(Language language)
{
    m_language = language;
    m_form->setLanguage(language);
    retranslate();
    fillHistory();
    refresh();
}

void StandardPanel::setDetermination(std::shared_ptr<const Determination> determination)
{
    m_determination = std::move(determination);
    refresh();
}

void StandardPanel::takeFocus()
{
    m_form->takeFocus();
    ensureWidgetVisible(m_form);
}

/// As wide as its fields: it scrolls up and down only.
QSize StandardPanel::minimumSizeHint() const
{
    const QSize hint = QScrollArea::minimumSizeHint();
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), hint.height()};
}

/// The sheet or the standard is another: what was half typed belonged to the one before.
void StandardPanel::onChanged()
{
    // Of rules that hold no more: the table is about to choose the one in its place.
    if (!m_standard || m_rules != m_document.rules())
        return;
    fillHistory();
    choose(m_entries->newRow());
    refresh();
}

void StandardPanel::fillHistory()
{
    if (!m_standard)
        return;
    const report::Words words(m_language);
    const report::StandardWords told(*m_document.rules(), words);
    m_entries->setSteps(told.history(*m_standard, m_document.sheet().get(), m_document.entries(m_standard->id)));
}

/// Everything but the fields: a person may be typing in them.
void StandardPanel::refresh()
{
    if (!m_standard)
        return;
    const report::Words words(m_language);
    const report::StandardWords told(*m_document.rules(), words);
    const auto sheet = m_document.sheet();
    m_heading->setText(qt(words.alone(words.in(m_standard->label))));
    m_lookFor->setText(tr("Look for: %1").arg(qt(words.in(m_standard->lookFor))));
    const auto today = told.onDay(*m_standard, sheet.get(), m_day);
    const std::string reckoning = told.reckoning(*m_standard, sheet.get(), m_document.entries(m_standard->id), m_day);
    const QString day = qt(m_day.toIso());
    m_today->setText(!today             ? tr("%1: not entered").arg(day)
                     : reckoning.empty() ? tr("%1: %2").arg(day, qt(*today))
                                         : tr("%1: %2 (%3)").arg(day, qt(*today), qt(reckoning)));
    QStringList raises;
    for (const std::string& raise : told.raises(*m_standard, sheet.get(), m_day))
        raises << qt(raise);
    m_raises->setText(raises.join(u'\n'));
    m_raises->setVisible(!raises.isEmpty());
    m_waiting->tell(m_standard->id, m_determination.get(), words);
    setEnabled(sheet != nullptr);
}

std::optional<std::size_t> StandardPanel::chosen() const
{
    return m_entries->entryAt(m_history->currentIndex().row());
}

void StandardPanel::choose(int row)
{
    m_history->resizeRowsToContents();
    const int height = m_history->horizontalHeader()->sizeHint().height() + m_history->verticalHeader()->length() + 2 * m_history->frameWidth();
    m_history->setFixedHeight(std::min(height, linesOfHistory * fontMetrics().lineSpacing()));
    m_history->selectionModel()->setCurrentIndex(m_entries->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    beginEntry();
}

/// The fields hold the entry that is chosen in the history, or a new one.
void StandardPanel::beginEntry()
{
    if (!m_standard)
        return;
    std::vector<WrittenEntry> others = m_document.entries(m_standard->id);
    std::optional<WrittenEntry> entry;
    if (const auto at = chosen()) {
        entry = others[*at];
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(*at));
    }
    m_form->begin({*m_standard, m_document.rules()->units, std::move(others), m_day}, entry);
    retranslate();
}

void StandardPanel::enter(const WrittenEntry& entry)
{
    const std::string id = m_standard->id;
    const QString name = m_heading->text();
    const auto at = chosen();
    tell(m_document.edit([&](SheetText& sheet) { return at ? sheet.changeEntry(id, *at, entry) : sheet.addEntry(id, entry); },
                           at ? tr("Change an entry: %1").arg(name) : tr("Enter: %1").arg(name)));
}

void StandardPanel::removeChosen()
{
    const auto at = chosen();
    if (!at)
        return;
    const std::string id = m_standard->id;
    tell(m_document.edit([&](SheetText& sheet) { return sheet.removeEntry(id, *at); }, tr("Delete an entry: %1").arg(m_heading->text())));
}

void StandardPanel::tell(const Diagnostics& problems)
{
    if (hasErrors(problems))
        Q_EMIT failed(problems);
    else
        Q_EMIT entered();
}

bool StandardPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_history && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        removeChosen();
        return true;
    }
    // Larger letters, longer words: the fields want another width.
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void StandardPanel::retranslate()
{
    const bool isNew = !chosen();
    m_enter->setText(isNew ? tr("Enter it") : tr("Change it"));
    m_enter->setToolTip(isNew ? tr("Adds the entry to the sheet, as the Enter key does") : tr("Changes the chosen entry, as the Enter key does"));
    m_remove->setText(tr("Delete this entry"));
    m_remove->setEnabled(!isNew);
    m_history->setAccessibleName(tr("Entries and raises"));
    m_entries->retranslate();
}

}  // namespace huimin
