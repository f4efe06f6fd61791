#include <QtTest>

#include "core/report/capital_amount.h"
#include "tests/support/registry.h"

using namespace huimin;

/// 正确填写票据和结算凭证的基本规定 (annex of 支付结算办法): its own examples first, then each of its rules at its edges.
class CapitalAmountTest : public QObject {
    Q_OBJECT

private slots:
    void sumsAreWrittenByTheRules_data()
    {
        QTest::addColumn<QString>("sum");
        QTest::addColumn<QString>("capitals");
        const auto add = [](const char* sum, const char* capitals) { QTest::newRow(sum) << sum << QString::fromUtf8(capitals); };
        // The rules' examples.
        add("1409.50", "人民币壹仟肆佰零玖元伍角");
        add("6007.14", "人民币陆仟零柒元壹角肆分");
        add("1680.32", "人民币壹仟陆佰捌拾元零叁角贰分");
        add("107000.53", "人民币壹拾万柒仟元零伍角叁分");
        add("16409.02", "人民币壹万陆仟肆佰零玖元零贰分");
        add("325.04", "人民币叁佰贰拾伍元零肆分");
        // 整 after 元, not after 角 or 分.
        add("744.00", "人民币柒佰肆拾肆元整");
        add("744.1", "人民币柒佰肆拾肆元壹角");
        add("744.01", "人民币柒佰肆拾肆元零壹分");
        add("744.11", "人民币柒佰肆拾肆元壹角壹分");
        // 壹拾, never 拾 alone.
        add("10", "人民币壹拾元整");
        add("15", "人民币壹拾伍元整");
        add("100000", "人民币壹拾万元整");
        add("120000", "人民币壹拾贰万元整");
        add("1000000000", "人民币壹拾亿元整");
        // Zeros between, one or many, are one 零; those at the end none.
        add("101", "人民币壹佰零壹元整");
        add("1001", "人民币壹仟零壹元整");
        add("1010", "人民币壹仟零壹拾元整");
        add("10001", "人民币壹万零壹元整");
        add("10010", "人民币壹万零壹拾元整");
        add("10100", "人民币壹万零壹佰元整");
        add("11000", "人民币壹万壹仟元整");
        add("20000", "人民币贰万元整");
        add("100001", "人民币壹拾万零壹元整");
        add("1000001", "人民币壹佰万零壹元整");
        add("10000001", "人民币壹仟万零壹元整");
        add("10005000", "人民币壹仟万伍仟元整");
        add("100000000", "人民币壹亿元整");
        add("100000001", "人民币壹亿零壹元整");
        add("100010000", "人民币壹亿零壹万元整");
        add("110000000", "人民币壹亿壹仟万元整");
        add("1234567890.12", "人民币壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元零壹角贰分");
        add("1000000000000", "人民币壹万亿元整");
        add("1000100000000", "人民币壹万零壹亿元整");
        add("9999999999999999.99", "人民币玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分");
        // Below one yuan, and nothing at all.
        add("0", "人民币零元整");
        add("0.01", "人民币壹分");
        add("0.10", "人民币壹角");
        add("0.11", "人民币壹角壹分");
        add("1.05", "人民币壹元零伍分");
        add("10.05", "人民币壹拾元零伍分");
        add("10.50", "人民币壹拾元零伍角");
        // Rounded half up to the fen; below zero.
        add("0.005", "人民币壹分");
        add("0.004", "人民币零元整");
        add("-0.004", "人民币零元整");
        add("-12.30", "人民币负壹拾贰元叁角");
    }

    void sumsAreWrittenByTheRules()
    {
        QFETCH(QString, sum);
        QFETCH(QString, capitals);
        QCOMPARE(QString::fromStdString(report::capitalAmount(*Number::parse(sum.toStdString()))), capitals);
    }
};

static const bool registered = huimin::tests::add<CapitalAmountTest>("capital_amount_test");
#include "capital_amount_test.moc"
