#pragma once
#include <QSettings>
#include <QTemporaryDir>

#include "app/shell/habits.h"

namespace huimin::tests {

/// Habits of nobody, and an office that entered nothing: a test neither finds what another left behind nor touches what belongs to
/// the person who runs it.
class OwnHabits {
public:
    OwnHabits()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
    }

    Habits& habits()
    {
        if (!m_habits)
            m_habits.emplace();
        return *m_habits;
    }

private:
    QTemporaryDir m_folder;
    std::optional<Habits> m_habits;
};

}  // namespace huimin::tests
