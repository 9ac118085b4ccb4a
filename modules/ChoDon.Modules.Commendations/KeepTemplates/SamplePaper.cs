using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Papers;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.OfficialDocuments.Templates;

namespace ChoDon.Modules.Commendations.KeepTemplates;

/// <summary>A document with invented values, to see what a wording looks like.</summary>
internal static class SamplePaper
{
    private static readonly PaperLine[] Lines =
    [
        new("Mô hình “Thôn bình yên” thôn Nà Thử", null, PaperFields.Place.Sample, PaperFields.Form.Sample, RecipientKind.VillageModel),
        new("Gia đình ông Hoàng Văn Ví Dụ", null, PaperFields.Place.Sample, PaperFields.Form.Sample, RecipientKind.Household),
        new(PaperFields.Name.Sample, PaperFields.Office.Sample, PaperFields.Place.Sample, PaperFields.Form.Sample, RecipientKind.Individual),
    ];

    public static OfficialDocument Write(PaperKind kind, DocumentTemplate template, DateOnly day)
    {
        var values = new PaperValues();
        foreach (var field in PaperFields.ValuesOf(kind))
            values.With(field, field.Sample);
        foreach (var block in PaperFields.BlocksOf(kind))
            values.With(block, Block(kind, block));
        var bodies = new PaperBodies(PaperFields.Superior.Sample, PaperFields.Issuer.Sample, PaperFields.SignAs.Sample, "Nà Mẫu");
        var head = kind == PaperKind.Minutes ? bodies.HeadOfCouncil : bodies.Head;
        return template.Fill(values.Done(), head.Of(kind, day, "mau", NumberOf(kind)));
    }

    private static string? NumberOf(PaperKind kind) => kind switch
    {
        PaperKind.Letter => "……/TTr-UBND",
        PaperKind.Minutes => PaperFields.MinutesNumber.Sample,
        PaperKind.Decision => PaperFields.DecisionNumber.Sample,
        _ => null,
    };

    private static IReadOnlyList<OfficialBlock> Block(PaperKind kind, string name) => name switch
    {
        PaperBlocks.Summary => PaperBlocks.SummaryOf(Lines),
        PaperBlocks.Report => PaperBlocks.ReportOf("I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH\nHọ và tên: Nông Văn Thử. Nơi ở, nơi công tác: Thôn Nà Thử, xã Nà Mẫu.\nII. THÀNH TÍCH ĐẠT ĐƯỢC\nTrong kỳ, thôn đã tổ chức 12 buổi tuyên truyền với 480 lượt người dự.\nKhông để xảy ra vụ việc phức tạp về an ninh, trật tự."),
        PaperBlocks.Members => MeetingBlocks.MembersOf(
        [
            new(PaperFields.Chair.Sample, "Chủ tịch UBND xã", "Chủ tịch", IsPresent: true),
            new(PaperFields.Secretary.Sample, "Công chức văn phòng", "Thư ký", IsPresent: true),
            new("Bàn Thị Ví Dụ", "Trưởng Công an xã", "Ủy viên", IsPresent: false),
        ]),
        PaperBlocks.Votes => MeetingBlocks.VotesOf([.. Lines.Select((line, at) => new PaperVote(line.Name, line.Form, at == 1 ? 2 : 6, at == 1 ? 4 : 0, 0, 0, at != 1))]),
        _ => PaperBlocks.ListOf(Lines, withForm: kind != PaperKind.Decision),
    };
}
