#pragma once
#include <QObject>

#include "core/base/bilingual.h"

class QAction;
class QMenu;
class QToolBar;
class QWidget;

namespace huimin {

class Habits;

/// How the window looks: size of letters, light or dark, language. What is chosen is remembered.
class ViewActions : public QObject {
    Q_OBJECT
public:
    ViewActions(Habits& habits, QWidget& window);

    void fill(QMenu& menu);
    /// The language alone: people meet it before they know the menus.
    void fill(QToolBar& bar);
    void retranslate(Language language);

    void zoomTo(int zoom);
    void setFamily(const QString& family);

Q_SIGNALS:
    void languageChosen(huimin::Language language);
    /// The letters have another face or size.
    void lettersChanged();

private:
    void zoomBy(int steps);
    void setDark(bool dark);

    Habits& m_habits;
    Language m_language = Language::Zh;
    QAction* m_larger;
    QAction* m_smaller;
    QAction* m_usual;
    QAction* m_dark;
    QAction* m_otherLanguage;
};

}  // namespace huimin
