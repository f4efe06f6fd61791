#pragma once
#include <QList>

#include "app/widgets/tinted_box.h"
#include "core/determination/determination.h"
#include "core/report/words.h"

class QLabel;

namespace huimin {

class LinkButton;

/// The next questions, the one that settles most first; choosing one leads to where it is answered.
class QuestionBox : public TintedBox {
    Q_OBJECT
public:
    explicit QuestionBox(QWidget* parent = nullptr);

    void tell(const Determination& determination, const report::Words& words);
    /// How many questions there is room for: where letters are large, the results below keep their place.
    void setRoom(int questions);

Q_SIGNALS:
    void factRequested(const QString& path);

private:
    void showAsked();

    int m_room = 0;
    QLabel* m_heading;
    QList<LinkButton*> m_buttons;
    QStringList m_facts;
};

}  // namespace huimin
