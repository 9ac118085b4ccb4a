using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.Demo;

/// <summary>The occasions of the demonstration with the forms that they offer.</summary>
internal sealed class DemoOccasions(Guid districtId, DateTime savedAt)
{
    private const string Criteria = "Chấp hành tốt chủ trương, pháp luật; có thành tích cụ thể trong phong trào, được thôn xác nhận.";

    public Occasion Yearly { get; } = new()
    {
        UnitId = districtId,
        Kind = OccasionKind.Yearly,
        Name = "Tổng kết phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2019",
        FirstDay = new DateOnly(2018, 12, 1),
        LastDay = new DateOnly(2019, 11, 30),
        Deadline = new DateOnly(2019, 12, 10),
        Criteria = Criteria,
        IsClosed = true,
        SavedAt = savedAt,
    };

    public Occasion Thematic { get; } = new()
    {
        UnitId = districtId,
        Kind = OccasionKind.Thematic,
        Name = "Chuyên đề xây dựng mô hình Hộ an toàn, Thôn bình yên",
        FirstDay = new DateOnly(2018, 6, 12),
        LastDay = new DateOnly(2020, 4, 30),
        Deadline = new DateOnly(2020, 5, 8),
        Criteria = Criteria,
        SavedAt = savedAt,
    };

    public Occasion Unscheduled { get; } = new()
    {
        UnitId = districtId,
        Kind = OccasionKind.Unscheduled,
        Name = "Khen thưởng đột xuất",
        FirstDay = new DateOnly(2018, 6, 12),
        LastDay = new DateOnly(2020, 5, 11),
        SavedAt = savedAt,
    };

    public IEnumerable<Occasion> All => [Unscheduled, Yearly, Thematic];

    public IEnumerable<OfferedForm> Offered =>
    [
        .. Offer(Yearly, (NationalAwardForms.CommuneMerit, 300_000), (NationalAwardForms.DistrictMerit, 600_000),
            (NationalAwardForms.PoliceMerit, 900_000), (NationalAwardForms.ProvinceMerit, 1_500_000)),
        .. Offer(Thematic, (NationalAwardForms.CommuneMerit, 300_000), (NationalAwardForms.DistrictMerit, 600_000),
            (NationalAwardForms.MinistryMerit, 1_500_000)),
        .. Offer(Unscheduled, (NationalAwardForms.CommuneMerit, 300_000), (NationalAwardForms.DistrictLetter, null)),
    ];

    private IEnumerable<OfferedForm> Offer(Occasion occasion, params (NationalAwardForm Form, long? Budget)[] forms) =>
        forms.Select(offered => new OfferedForm
        {
            OccasionId = occasion.Id, UnitId = districtId, FormId = offered.Form.Id, Budget = offered.Budget,
        });
}
