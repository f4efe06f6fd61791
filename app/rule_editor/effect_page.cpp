#include "app/rule_editor/effect_page.h"

#include <QCheckBox>
#include <QDir>
#include <QDirIterator>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "app/document/case_file.h"
#include "app/rule_editor/boundary_page.h"
#include "app/rule_editor/effect_rows.h"
#include "app/widgets/faint_label.h"
#include "app/widgets/qt_text.h"

namespace huimin {

namespace {

/// The open case, and the cases below a folder; a file that is open already is tried as it is open.
std::vector<NamedCase> casesBelow(const QString& folder, const std::optional<NamedCase>& openCase)
{
    std::vector<NamedCase> cases;
    if (openCase)
        cases.push_back(*openCase);
    if (folder.isEmpty())
        return cases;
    const QString open = openCase ? QFileInfo(qt(openCase->file)).canonicalFilePath() : QString();
    QStringList files;
    for (QDirIterator at(folder, {QStringLiteral("*.yaml"), QStringLiteral("*.yml")}, QDir::Files, QDirIterator::Subdirectories); at.hasNext();)
        files << at.next();
    files.sort();
    for (const QString& file : files) {
        if (open.isEmpty() || QFileInfo(file).canonicalFilePath() != open)
            cases.push_back({QFileInfo(file).completeBaseName().toStdString(), file.toStdString(), std::nullopt});
    }
    return cases;
}

}  // namespace

EffectPage::EffectPage(const RuleDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_parts(new QTabWidget), m_choose(new QPushButton), m_export(new QPushButton),
      m_onlyChanged(new QCheckBox), m_said(new FaintLabel), m_tried(new FaintLabel)
{
    m_sortedRows.setSourceModel(&m_rows);
    m_sortedSums.setSourceModel(&m_sums);
    build();
    connect(m_choose, &QPushButton::clicked, this, &EffectPage::chooseFolder);
    connect(m_export, &QPushButton::clicked, this, &EffectPage::chooseFile);
    connect(m_onlyChanged, &QCheckBox::toggled, this, &EffectPage::fill);
    connect(m_exampleTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT placeRequested({Diagnostic::Severity::Warning, m_exampleRows.placeOf(index.row()), {}, {}, {}});
    });
}

QTableView* EffectPage::tableOf(QAbstractItemModel* model, const QString& name)
{
    auto* table = new QTableView;
    table->setObjectName(name);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void EffectPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 8, 4, 4);
    auto* effect = new QWidget;
    auto* column = new QVBoxLayout(effect);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_choose);
    bar->addWidget(m_tried);
    bar->addStretch();
    bar->addWidget(m_onlyChanged);
    bar->addWidget(m_export);
    m_onlyChanged->setChecked(true);
    column->addLayout(bar);
    column->addWidget(m_said);
    auto* tables = new QSplitter(Qt::Vertical);
    m_sumTable = tableOf(&m_sortedSums, QStringLiteral("effectSums"));
    m_rowTable = tableOf(&m_sortedRows, QStringLiteral("effectRows"));
    for (QTableView* table : {m_sumTable, m_rowTable}) {
        table->setSortingEnabled(true);
        table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        tables->addWidget(table);
    }
    tables->setSizes({140, 260});
    tables->setChildrenCollapsible(false);
    column->addWidget(tables, 1);
    m_exampleTable = tableOf(&m_exampleRows, QStringLiteral("examples"));
    m_parts->addTab(effect, QString());
    m_parts->addTab(m_exampleTable, QString());
    m_boundaries = new BoundaryPage(tableOf(nullptr, QStringLiteral("boundaries")));
    m_parts->addTab(m_boundaries, QString());
    layout->addWidget(m_parts, 1);
    for (QPushButton* button : {m_choose, m_export})
        button->setAutoDefault(false);
    setFocusProxy(m_choose);
}

void EffectPage::speak(Language language)
{
    m_language = language;
    m_choose->setText(tr("Try the cases of a folder…"));
    m_export->setText(tr("Save as CSV…"));
    m_onlyChanged->setText(tr("Only what changes"));
    m_sumTable->setAccessibleName(tr("Sums by benefit and altogether"));
    m_rowTable->setAccessibleName(tr("Who gains, who loses"));
    m_exampleTable->setAccessibleName(tr("Examples of the packs"));
    m_exampleRows.setLanguage(language);
    m_boundaries->speak(language);
    fill();
}

void EffectPage::setTrial(Trial trial)
{
    m_trial = std::move(trial);
    m_boundaries->setTrial(m_trial);
    ask();
}

void EffectPage::setRules(const RuleSetPtr& rules)
{
    m_rules = rules;
    m_boundaries->setRules(rules);
    ask();
}

void EffectPage::setThing(const RuleThing& thing)
{
    m_boundaries->setThing(thing);
}

void EffectPage::setFolder(const QString& folder)
{
    m_folder = folder;
    ask();
}

/// Only for who looks: every case is determined twice.
void EffectPage::ask()
{
    m_isStale = !isVisible();
    // What was determined by other rules is no answer to these.
    m_examples.drop();
    m_effects.drop();
    if (m_isStale || !m_rules || !m_trial.published)
        return fill();
    askExamples();
    askEffect();
    fill();
}

void EffectPage::askExamples()
{
    m_examples.ask([this, rules = m_rules, directory = m_document.directory(), edited = m_document.edited(),
                    day = m_trial.day](const std::stop_token& stop) -> LastAnswer::Deliver {
        auto examples = std::make_shared<const PackExamples>(runPackExamples(rules, directory, edited, day, stop));
        return [this, examples] { takeExamples(examples); };
    });
}

void EffectPage::askEffect()
{
    const RuleEffectInput input{m_trial.published, m_rules, {}, m_trial.sheetOf, m_trial.day};
    m_effects.ask([this, input, folder = m_folder, openCase = m_trial.openCase](const std::stop_token& stop) -> LastAnswer::Deliver {
        RuleEffectInput asked = input;
        asked.cases = casesBelow(folder, openCase);
        asked.stop = stop;
        auto effect = std::make_shared<const RuleEffect>(effectOf(asked));
        return [this, effect] { takeEffect(effect); };
    });
}

void EffectPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        ask();
}

void EffectPage::takeExamples(std::shared_ptr<const PackExamples> examples)
{
    m_ran = std::move(examples);
    m_exampleRows.setExamples(m_ran, m_document.directory());
    m_exampleTable->resizeColumnsToContents();
    // What was expected and what came are seen side by side, whatever an example is called.
    for (const int column : {ExamplesModel::Example, ExamplesModel::Of})
        m_exampleTable->setColumnWidth(column, std::min(m_exampleTable->columnWidth(column), fontMetrics().averageCharWidth() * 40));
    fill();
}

void EffectPage::takeEffect(std::shared_ptr<const RuleEffect> effect)
{
    m_effect = std::move(effect);
    fill();
}

void EffectPage::fill()
{
    m_tried->setText(m_folder.isEmpty() ? tr("Tried: the open case") : tr("Tried: the open case, and %1").arg(QDir(m_folder).dirName()));
    m_tried->setToolTip(m_folder);
    // Figures of rules that were are not shown as those of rules that cannot be used.
    const bool isShown = m_effect && m_rules;
    m_export->setEnabled(isShown && !m_effects.isBusy());
    for (QTableView* table : {m_sumTable, m_rowTable, m_exampleTable})
        table->setEnabled(m_rules != nullptr);
    if (!m_rules)
        m_said->setText(tr("The rules cannot be used as they stand: mend the mistakes first."));
    else if (!isShown || m_effects.isBusy())
        m_said->setText(tr("Determining…"));
    if (isShown) {
        const EffectRows told(*m_effect, m_language);
        if (!m_effects.isBusy())
            m_said->setText(told.summary());
        m_rows.fill(EffectRows::titles(), told.rows(m_onlyChanged->isChecked()));
        m_sums.fill(EffectRows::sumTitles(), told.sums(m_onlyChanged->isChecked()));
        m_rowTable->resizeColumnsToContents();
        m_sumTable->resizeColumnsToContents();
    }
    m_parts->setTabText(0, tr("Who gains, who loses"));
    m_parts->setTabText(1, examplesTitle());
    m_parts->setTabText(2, tr("At the bounds"));
}

QString EffectPage::examplesTitle() const
{
    if (!m_ran || !m_rules || m_examples.isBusy())
        return tr("Examples");
    const int failed = m_ran->failed();
    return failed > 0 ? tr("Examples: %1 of %2 differ").arg(failed).arg(failed + m_ran->passed()) : tr("Examples: all %1 as expected").arg(m_ran->passed());
}

void EffectPage::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("A folder of cases"), m_folder);
    if (!folder.isEmpty())
        setFolder(folder);
}

Diagnostics EffectPage::exportTo(const QString& path) const
{
    return m_effect ? writeCaseFile(path, toCsv(*m_effect, m_language)) : Diagnostics();
}

void EffectPage::chooseFile()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as CSV"), tr("effect.csv"), tr("CSV files (*.csv)"));
    const Diagnostics problems = path.isEmpty() ? Diagnostics() : exportTo(path);
    if (!problems.empty())
        Q_EMIT failed(problems);
}

}  // namespace huimin
