using ChoDon.Modules.Campaigns.Figures;
using ChoDon.Modules.Campaigns.Resources;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Reports;
using ChoDon.Testing.Modules;

namespace ChoDon.Modules.Campaigns.Tests;

/// <summary>What a report says of sessions, for every kind of number there is.</summary>
internal sealed class NarrativeTests
{
    [TestCase("vi", 332, 320, 337, "Tổ chức phát động phong trào toàn dân bảo vệ ANTQ tại 332 lượt thôn, tổ (tăng 12 so với kỳ trước, giảm 05 so với cùng kỳ năm trước).")]
    [TestCase("en", 332, 320, 337, "Held 332 village sessions of mobilisation (12 more than in the period before, 5 fewer than a year before).")]
    [TestCase("vi", 7, 7, 7, "Tổ chức phát động phong trào toàn dân bảo vệ ANTQ tại 07 lượt thôn, tổ (bằng kỳ trước, bằng cùng kỳ năm trước).")]
    [TestCase("en", 7, 7, 7, "Held 7 village sessions of mobilisation (as in the period before, as a year before).")]
    [TestCase("vi", 1, 0, 1, "Tổ chức phát động phong trào toàn dân bảo vệ ANTQ tại 01 lượt thôn, tổ (tăng 01 so với kỳ trước, bằng cùng kỳ năm trước).")]
    [TestCase("en", 1, 0, 1, "Held 1 village session of mobilisation (1 more than in the period before, as a year before).")]
    [TestCase("vi", 0, 3, 0, "Trong kỳ không tổ chức phát động phong trào toàn dân bảo vệ ANTQ (giảm 03 so với kỳ trước).")]
    [TestCase("en", 0, 3, 0, "No mobilisation session was held (3 fewer than in the period before).")]
    [TestCase("vi", 0, 0, null, "Trong kỳ không tổ chức phát động phong trào toàn dân bảo vệ ANTQ.")]
    [TestCase("en", 0, 0, null, "No mobilisation session was held.")]
    [TestCase("vi", 13181, null, null, "Tổ chức phát động phong trào toàn dân bảo vệ ANTQ tại 13.181 lượt thôn, tổ.")]
    [TestCase("en", 13181, null, null, "Held 13,181 village sessions of mobilisation.")]
    [TestCase("vi", 12, null, 2000, "Tổ chức phát động phong trào toàn dân bảo vệ ANTQ tại 12 lượt thôn, tổ (giảm 1.988 so với cùng kỳ năm trước).")]
    public void A_number_is_told_with_how_it_changed(string language, int now, int? before, int? yearBefore, string told) =>
        Assert.That(Report().With(CampaignFigures.VillageSessions, now, before, yearBefore).SentencesIn(language), Is.EqualTo([told]));

    [TestCase("vi", Qualifier.AtLeast, "Tổ chức phát động phong trào toàn dân bảo vệ ANTQ tại hơn 80 lượt thôn, tổ.")]
    [TestCase("en", Qualifier.AtLeast, "Held at least 80 village sessions of mobilisation.")]
    [TestCase("vi", Qualifier.About, "Tổ chức phát động phong trào toàn dân bảo vệ ANTQ tại khoảng 80 lượt thôn, tổ.")]
    [TestCase("en", Qualifier.About, "Held about 80 village sessions of mobilisation.")]
    public void A_number_that_is_not_exact_says_so_and_is_not_compared(string language, Qualifier qualifier, string told) =>
        Assert.That(Report().With(CampaignFigures.VillageSessions, 80, 70, 90, qualifier).SentencesIn(language), Is.EqualTo([told]));

    [Test]
    public void Days_before_the_programme_are_not_compared_with() => Assert.That(
        new SampleNarrative(typeof(CampaignsText), CampaignSentences.All, new Month(2018, 8)).With(CampaignFigures.VillageSessions, 12, 10, 0).SentencesIn("vi"),
        Is.EqualTo(["Tổ chức phát động phong trào toàn dân bảo vệ ANTQ tại 12 lượt thôn, tổ (tăng 02 so với kỳ trước)."]));

    [TestCase("vi", 14251, 253, "Tổ chức phát động phong trào toàn dân bảo vệ ANTQ tại 332 lượt thôn, tổ, với 14.251 lượt người tham gia, thu được 253 tin có giá trị.")]
    [TestCase("en", 14251, 253, "Held 332 village sessions of mobilisation, with 14,251 attendances, and received 253 useful items of information.")]
    [TestCase("vi", 9, 0, "Tổ chức phát động phong trào toàn dân bảo vệ ANTQ tại 332 lượt thôn, tổ, với 09 lượt người tham gia.")]
    [TestCase("en", 0, 1, "Held 332 village sessions of mobilisation, and received 1 useful item of information.")]
    public void What_is_nought_leaves_its_words_out(string language, int attendances, int information, string told) => Assert.That(
        Report()
            .With(CampaignFigures.VillageSessions, 332)
            .With(CampaignFigures.MobilisationAttendances, attendances)
            .With(CampaignFigures.MobilisationInformation, information)
            .SentencesIn(language),
        Is.EqualTo([told]));

    [TestCase("vi", FigureStatus.NotInUse, "Phân hệ Mẫu không áp dụng trong kỳ.")]
    [TestCase("en", FigureStatus.NotInUse, "The module Sample was not in use in the period.")]
    [TestCase("vi", FigureStatus.Missing, "Chưa có số liệu của phân hệ Mẫu trong kỳ.")]
    [TestCase("en", FigureStatus.Missing, "There are no numbers of the module Sample for the period.")]
    [TestCase("vi", FigureStatus.Failed, "Chưa có số liệu của phân hệ Mẫu: tính bị lỗi.")]
    [TestCase("en", FigureStatus.Failed, "There are no numbers of the module Sample: computing them failed.")]
    [TestCase("vi", FigureStatus.KeptBack, "Số liệu của phân hệ Mẫu chỉ nêu cho bộ phận phụ trách, để không ai bị nhận ra.")]
    [TestCase("en", FigureStatus.KeptBack, "The numbers of the module Sample are told to the team in charge only, so that nobody can be recognised.")]
    public void A_module_without_numbers_says_so_once(string language, FigureStatus status, string told) =>
        Assert.That(Report().WithAll(status).SentencesIn(language), Is.EqualTo([told]));

    [TestCase("vi", "Chưa có số liệu: lượt người dự các buổi phát động.")]
    [TestCase("en", "There are no numbers for: attendances of mobilisation.")]
    public void A_number_that_is_missing_is_named_and_never_nought(string language, string told)
    {
        var sentences = Report()
            .With(CampaignFigures.VillageSessions, 14)
            .Without(CampaignFigures.MobilisationAttendances, FigureStatus.Missing)
            .SentencesIn(language);

        Assert.That(sentences, Has.Count.EqualTo(2));
        Assert.That(sentences[1], Is.EqualTo(told));
        Assert.That(sentences[0], Does.Not.Contain("0"));
    }

    [TestCase("vi", "Tổ chức phát động phong trào toàn dân bảo vệ ANTQ tại 12 lượt thôn, tổ.", "Kỳ chưa hết: đây là số đến nay và chưa so sánh với kỳ khác.")]
    [TestCase("en", "Held 12 village sessions of mobilisation.", "The period is not over: these are the numbers so far, and they are not compared yet.")]
    public void A_period_that_is_not_over_says_so_and_is_not_compared(string language, string told, string remark)
    {
        var narrative = Report().SoFar(CampaignFigures.VillageSessions, now: 12, before: 40).WriteIn(language);

        Assert.That(narrative.Remark, Is.EqualTo(remark));
        Assert.That(narrative.Sections.Single().Sentences.Single().ToString(), Is.EqualTo(told));
    }

    [TestCase("vi", "Trên địa bàn xã Đồng Thắng, từ ngày 01/03/2020 đến ngày 31/03/2020, kết quả thực hiện mô hình “Hộ an toàn – Thôn, bản, tổ dân phố bình yên” như sau:")]
    [TestCase("en", "Xã Đồng Thắng, from 01/03/2020 to 31/03/2020: the results of the programme “Safe households, peaceful villages”.")]
    public void It_begins_with_place_and_days(string language, string intro) =>
        Assert.That(Report().With(CampaignFigures.VillageSessions, 1).WriteIn(language).Intro, Is.EqualTo(intro));

    [Test]
    public void Each_number_says_where_it_comes_from()
    {
        var numbers = Report()
            .With(CampaignFigures.VillageSessions, 332, 320, 337)
            .With(CampaignFigures.MobilisationAttendances, 14251)
            .WriteIn("vi").Sections.Single().Sentences.Single().Pieces.Select(piece => piece.Number).OfType<NarrativeNumber>();

        Assert.That(numbers.Select(number => (number.Line.Figure.Key, number.Told, number.Value)), Is.EqualTo(new (string, NumberTold, decimal)[]
        {
            ("mobilisation.village_sessions", NumberTold.Now, 332),
            ("mobilisation.village_sessions", NumberTold.SinceBefore, 12),
            ("mobilisation.village_sessions", NumberTold.SinceYearBefore, -5),
            ("mobilisation.attendances", NumberTold.Now, 14251),
        }));
    }

    private static SampleNarrative Report() => new(typeof(CampaignsText), CampaignSentences.All);
}
