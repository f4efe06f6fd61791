#include "app/document/case_set.h"

#include "core/determination/determine.h"
#include "core/profile/profile_reader.h"
#include "core/yaml/reader.h"

namespace huimin {

CaseSet::CaseSet(RuleSetPtr rules, CountySheets sheets, QObject* parent)
    : QObject(parent), m_rules(std::move(rules)), m_sheets(std::move(sheets))
{
    m_pool.setMaxThreadCount(1);
}

CaseSet::~CaseSet()
{
    m_pool.waitForDone();
}

void CaseSet::start(const QStringList& files, Date day)
{
    Q_ASSERT(!m_isBusy);
    m_files = files;
    m_day = day;
    m_cases.clear();
    m_problems.clear();
    m_done = 0;
    m_isBusy = true;
    ++m_run;
    goOn();
}

void CaseSet::cancel()
{
    if (!m_isBusy)
        return;
    ++m_run;
    m_isBusy = false;
    m_cases.clear();
    m_problems.clear();
    Q_EMIT cancelled();
}

void CaseSet::goOn()
{
    Q_EMIT progressed(static_cast<int>(m_done), static_cast<int>(m_files.size()));
    // Whoever heard of the progress may have cancelled.
    if (!m_isBusy)
        return;
    if (m_done == m_files.size()) {
        m_isBusy = false;
        return Q_EMIT finished();
    }
    const auto input = read(m_files[m_done]);
    m_pool.start([this, input, run = m_run] {
        auto result = input ? determine(*input) : Result<Determination>(input.diagnostics());
        const auto determination = result ? std::make_shared<const Determination>(std::move(*result)) : nullptr;
        const Diagnostics problems = determination ? Diagnostics() : result.diagnostics();
        QMetaObject::invokeMethod(this, [=, this] { take(run, determination, problems); }, Qt::QueuedConnection);
    });
}

/// Sheets are looked up here, where they are edited, too.
Result<DeterminationInput> CaseSet::read(const QString& file)
{
    const auto tree = yaml::readFile(file.toStdString());
    if (!tree)
        return tree.diagnostics();
    auto profile = readProfile(tree->root(), m_rules->profileVocabulary());
    if (!profile)
        return profile.diagnostics();
    CountySheets::Sheet sheet;
    if (!profile->county.empty()) {
        const auto& found = m_sheets.of(profile->county);
        if (!found)
            return found.diagnostics();
        sheet = *found;
    }
    return DeterminationInput{m_rules, std::make_shared<const Profile>(std::move(*profile)), sheet, m_day};
}

void CaseSet::take(int run, const std::shared_ptr<const Determination>& determination, const Diagnostics& problems)
{
    if (run != m_run)
        return;
    if (determination)
        m_cases.push_back(determination);
    append(m_problems, problems);
    ++m_done;
    goOn();
}

}  // namespace huimin
