using System.Text.Encodings.Web;
using System.Xml.Linq;
using ChoDon.Platform.Ui.Charts;
using ChoDon.Platform.Ui.Tests.Site;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Tests.Charts;

public sealed class BarChartTests
{
    [TestCase(6, "05/2020", 6, 6)]
    [TestCase(12, "05/2020", 12, 6)]
    [TestCase(24, "05/2020", 12, 6)]
    [TestCase(6, "7–12 tháng trước", 6, 3)]
    [TestCase(1, "Thị trấn Bằng Lũng", 1, 1)]
    public void Words_are_left_out_where_they_would_run_into_each_other(int bars, string word, int wide, int onPhones)
    {
        var words = Draw([.. Enumerable.Repeat(word, bars)], [.. Enumerable.Repeat(1m, bars)])
            .Descendants("text").Where(text => text.Value == word).ToList();

        Assert.That(words, Has.Count.EqualTo(wide));
        Assert.That(words.Count(text => text.Attribute("class") is null), Is.EqualTo(onPhones));
    }

    [Test]
    public void Each_number_is_a_bar_as_high_as_its_share_of_a_round_scale()
    {
        var picture = Draw(["a", "b"], [30, 45]);

        var heights = picture.Descendants("rect").Select(bar => decimal.Parse(bar.Attr("height")!, null)).ToList();

        Assert.That(picture.Descendants("text").Select(text => text.Value), Does.Contain("50"));
        Assert.That(heights[0] / heights[1], Is.EqualTo(30m / 45).Within(0.001m));
    }

    [Test]
    public void A_gap_is_a_field_from_top_to_bottom_with_its_word_and_nought_is_not()
    {
        var picture = Draw(["a", "b", "c"], [30, 0, 0], [null, "Chưa sử dụng", null]);

        var gap = picture.Descendants("g").Single(group => group.Attr("class") == "gap");
        var bars = picture.Descendants("rect").Where(bar => bar.Attr("class") is not null).ToList();

        Assert.That(gap.Value, Is.EqualTo("Chưa sử dụng"));
        Assert.That(decimal.Parse(gap.Element("rect")!.Attr("height")!, null), Is.GreaterThan(decimal.Parse(bars[0].Attr("height")!, null)));
        Assert.That(bars.Skip(1).Select(bar => bar.Attr("height")), Is.All.EqualTo("0"));
    }

    [Test]
    public void Who_does_not_see_the_picture_hears_what_it_shows_and_the_largest_number()
    {
        var picture = Draw(["03/2020", "04/2020"], [30, 45]);

        Assert.That(picture.Descendants("title").Single().Value, Is.EqualTo("Lượt người"));
        Assert.That(picture.Descendants("desc").Single().Value, Does.Contain("45").And.Contain("04/2020"));
    }

    [Test]
    public void Nothing_to_show_is_an_empty_picture() =>
        Assert.That(Draw([], []).Descendants("rect"), Is.Empty);

    private static XElement Draw(IReadOnlyList<string> labels, IReadOnlyList<decimal> values, IReadOnlyList<string?>? gaps = null)
    {
        var output = new TagHelperOutput("bar-chart", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        new BarChartTagHelper { Label = "Lượt người", Labels = labels, Series = [new ChartSeries("Lượt người", values)], Gaps = gaps ?? [] }
            .Process(new TagHelperContext([], new Dictionary<object, object>(), "test"), output);
        using var text = new StringWriter();
        output.WriteTo(text, HtmlEncoder.Default);
        return XElement.Parse(text.ToString());
    }
}
