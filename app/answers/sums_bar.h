#pragma once
#include <QList>
#include <QWidget>

#include "core/determination/determination.h"
#include "core/report/words.h"

class QGridLayout;

namespace huimin {

/// The sums at the head of the results, one for each kind of money: what is paid by the month is never added to what is paid once. As
/// many stand beside one another as there is room for.
class SumsBar : public QWidget {
    Q_OBJECT
public:
    explicit SumsBar(QWidget* parent = nullptr);

    void tell(const Determination& determination, const report::Words& words);
    void clear();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addStatement(const StatementResult& statement, const Determination& determination, const report::Words& words);
    void add(const QString& label, const QString& amount, const QString& unit, const QString& said);
    int fitting() const;
    void arrange();

    QGridLayout* m_grid;
    QList<QWidget*> m_sums;
    int m_perLine = 0;
};

}  // namespace huimin
