#pragma once
#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include "app/shell/theme.h"
#include "core/base/bilingual.h"

namespace huimin {

/// What the window remembers of a person from one day to the next. Nothing of any case is kept here but where its file is.
class Habits {
public:
    Language language() const;
    void setLanguage(Language language);
    Theme theme() const;
    void setTheme(Theme theme);
    /// In hundredths of the usual size of letters; between 70 and 200.
    int zoom() const;
    void setZoom(int zoom);
    /// The face of the letters; empty: the usual one.
    QString family() const;
    void setFamily(const QString& family);

    QStringList recentFiles() const;
    /// At the head of the list; the oldest falls off.
    void addRecentFile(const QString& path);

    QByteArray geometry() const;
    QByteArray columns() const;
    void setLayout(const QByteArray& geometry, const QByteArray& columns);

private:
    QSettings m_settings;
};

}  // namespace huimin
