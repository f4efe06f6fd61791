#pragma once
#include <QSettings>
#include <QTemporaryDir>

#include "app/shell/habits.h"

namespace huimin::tests {

/// Habits of nobody: a test neither finds what another left behind nor touches those of the person who runs it.
class OwnHabits {
public:
    OwnHabits() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path()); }

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
