#pragma once
#include <QString>

namespace huimin {

/// The list of who looked at what was covered, and when: a line for each, added at the end, never a value. Kept beside the
/// program's data, so that an office can show how it looks after people's data.
class RevealLog {
public:
    /// In the usual place, or in a file of a test's.
    RevealLog();
    explicit RevealLog(QString path) : m_path(std::move(path)) {}

    const QString& path() const { return m_path; }
    /// `caseName`: the file or the case's id; `place`: the fact's path, or the record's for all of its facts.
    void add(const QString& caseName, const QString& place) const;

private:
    QString m_path;
};

}  // namespace huimin
