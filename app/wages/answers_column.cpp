#include "app/wages/answers_column.h"

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

#include "app/answers/sums_bar.h"
#include "app/document/case_file.h"
#include "app/wages/deadline_entries.h"
#include "app/wages/wage_outline.h"
#include "app/widgets/outline_view.h"
#include "app/widgets/qt_text.h"
#include "app/widgets/warning_box.h"
#include "core/report/case_heading.h"

namespace huimin {

AnswersColumn::AnswersColumn(const CaseDocument& document, QWidget* parent)
    : QWidget(parent), m_ticks(document, ServiceTicks::usualFile()), m_sums(new SumsBar), m_warnings(new WarningBox), m_outline(new OutlineView), m_export(new QPushButton)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 10, 4, 8);
    layout->setSpacing(8);
    layout->addWidget(m_sums);
    layout->addWidget(m_warnings);
    layout->addWidget(m_outline, 1);
    layout->addStretch(0);
    layout->addWidget(m_export);
    m_outline->setObjectName(QStringLiteral("wages"));
    m_export->setAutoDefault(false);
    connect(m_outline, &OutlineView::asked, this, &AnswersColumn::choose);
    connect(&document, &CaseDocument::changed, this, [this] { tell(m_ticks.follow()); });
    connect(m_export, &QPushButton::clicked, this, &AnswersColumn::exportDeadlines);
}

void AnswersColumn::speak(Language language)
{
    m_language = language;
    m_outline->setAccessibleName(tr("What the days come to"));
    m_export->setText(tr("Export the deadlines (.ics)"));
    m_export->setToolTip(tr("A file that calendars of telephones and computers take in"));
    fill();
}

void AnswersColumn::showDetermination(std::shared_ptr<const Determination> determination)
{
    m_determination = std::move(determination);
    m_refused.clear();
    fill();
}

void AnswersColumn::showRefused(const Diagnostics& diagnostics)
{
    m_determination = nullptr;
    m_refused = diagnostics;
    fill();
}

void AnswersColumn::fill()
{
    const report::Words words(m_language);
    QStringList warnings;
    for (const Diagnostic& diagnostic : m_refused)
        warnings << qt(diagnostic.message.in(m_language));
    const auto list = m_determination ? dayListOf(*m_determination->input.rules, *m_determination->input.profile->kind) : std::nullopt;
    if (list) {
        m_sums->tell(*m_determination, words);
        for (const std::string& warning : report::warningsOf(*m_determination, words))
            warnings << qt(words.alone(warning));
    } else {
        m_sums->clear();
    }
    m_warnings->tell(warnings);
    const auto isDone = [this](const std::string& service) { return m_ticks.isDone(service); };
    m_outline->setItems(list ? wageOutline(*m_determination, *list, isDone, words) : std::vector<OutlineItem>());
    m_outline->setVisible(list.has_value());
    const StatementResult* result = list ? resultOf(*m_determination, *list) : nullptr;
    m_export->setEnabled(result && !deadlineEntries(*result, *m_determination, {}, words).empty());
}

void AnswersColumn::choose(const QString& action)
{
    if (!action.startsWith(doneAction))
        return Q_EMIT factRequested(action);
    tell(m_ticks.toggle(action.mid(doneAction.size()).toStdString()));
    fill();
}

void AnswersColumn::tell(const Diagnostics& problems)
{
    if (!problems.empty())
        Q_EMIT failed(problems);
}

std::string AnswersColumn::deadlineFile(const std::string& stamp) const
{
    const auto list = dayListOf(*m_determination->input.rules, *m_determination->input.profile->kind);
    const StatementResult* result = list ? resultOf(*m_determination, *list) : nullptr;
    if (!result)
        return calendarFile({}, stamp);
    // A case without a number of its own cannot be found again: its entries are new ones every time.
    const std::string& number = m_determination->input.profile->id;
    const std::string caseId = number.empty() ? QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString() : number;
    return calendarFile(deadlineEntries(*result, *m_determination, caseId, report::Words(m_language)), stamp);
}

void AnswersColumn::exportDeadlines()
{
    QString path = QFileDialog::getSaveFileName(this, tr("Export the deadlines"), qt(m_determination->input.profile->id) + QStringLiteral(".ics"),
                                                tr("Calendars (*.ics)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".ics");
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    tell(writeCaseFile(path, deadlineFile(stamp.toStdString())));
}

}  // namespace huimin
