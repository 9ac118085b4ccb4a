using System.Globalization;

namespace ChoDon.Platform.Host.Tests.Pages;

/// <summary>The totals that the district published on 11 May 2020, of the time from the plan of 12 June 2018 to that day.</summary>
internal static class Published
{
    public const string From = "2018-06-12";
    public const string To = "2020-05-11";

    public static readonly IReadOnlyDictionary<string, decimal> Totals = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["villages.total"] = 228m,
        ["villages.with_model"] = 228m,
        ["households.enrolled"] = 13181m,
        ["model.leaders"] = 228m,
        ["model.deputies"] = 228m,
        ["mobilisation.village_sessions"] = 332m,
        ["mobilisation.attendances"] = 14251m,
        ["mobilisation.useful_information"] = 253m,
        ["legal_education.sessions"] = 23m,
        ["legal_education.attendances"] = 901m,
        ["legal_education.useful_information"] = 15m,
        ["incidents.handled"] = 132m,
        ["incidents.criminal"] = 49m,
        ["incidents.criminal_subjects"] = 53m,
        ["incidents.administrative"] = 35m,
        ["incidents.administrative_subjects"] = 47m,
        ["rehabilitation.supported"] = 27m,
        ["rehabilitation.progressed"] = 10m,
        ["mediation.cases"] = 80m,
        ["weapons.hunting_and_homemade_guns"] = 55m,
        ["weapons.bullets"] = 100m,
        ["weapons.lead_shot"] = 3.8m,
        ["weapons.air_gun_pellets"] = 1m,
        ["weapons.electric_fishing_devices"] = 11m,
        ["weapons.detonators"] = 7m,
        ["weapons.gun_barrels"] = 9m,
        ["weapons.grenades"] = 2m,
        ["weapons.grenade_casings"] = 1m,
        ["weapons.gun_parts"] = 5m,
        ["weapons.metal_boats"] = 1m,
    };

    /// <summary>What the figures are called in tables.</summary>
    public static readonly IReadOnlyDictionary<string, string> NamesInVietnamese = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["villages.total"] = "Tổng số thôn, tổ dân phố",
        ["villages.with_model"] = "Số thôn, tổ dân phố có mô hình",
        ["households.enrolled"] = "Số hộ tham gia mô hình",
        ["model.leaders"] = "Số trưởng mô hình",
        ["model.deputies"] = "Số phó trưởng mô hình",
        ["mobilisation.village_sessions"] = "Lượt thôn, tổ được phát động phong trào",
        ["mobilisation.attendances"] = "Lượt người dự các buổi phát động",
        ["mobilisation.useful_information"] = "Tin có giá trị từ các buổi phát động",
        ["legal_education.sessions"] = "Buổi tuyên truyền pháp luật lồng ghép",
        ["legal_education.attendances"] = "Lượt người dự tuyên truyền pháp luật",
        ["legal_education.useful_information"] = "Tin có giá trị từ tuyên truyền pháp luật",
        ["incidents.handled"] = "Vụ, việc liên quan ANTT đã xử lý",
        ["incidents.criminal"] = "Vụ xử lý hình sự",
        ["incidents.criminal_subjects"] = "Đối tượng bị xử lý hình sự",
        ["incidents.administrative"] = "Vụ xử lý hành chính",
        ["incidents.administrative_subjects"] = "Đối tượng bị xử lý hành chính",
        ["rehabilitation.supported"] = "Người được giáo dục, giúp đỡ tại cộng đồng",
        ["rehabilitation.progressed"] = "Người có tiến bộ",
        ["mediation.cases"] = "Vụ, việc mâu thuẫn, tranh chấp được hòa giải",
        ["weapons.hunting_and_homemade_guns"] = "Súng săn, súng tự chế",
        ["weapons.bullets"] = "Đạn",
        ["weapons.lead_shot"] = "Đạn chì",
        ["weapons.air_gun_pellets"] = "Đạn súng hơi",
        ["weapons.electric_fishing_devices"] = "Kích điện",
        ["weapons.detonators"] = "Kíp nổ",
        ["weapons.gun_barrels"] = "Nòng súng",
        ["weapons.grenades"] = "Lựu đạn",
        ["weapons.grenade_casings"] = "Vỏ lựu đạn",
        ["weapons.gun_parts"] = "Linh kiện súng",
        ["weapons.metal_boats"] = "Xuồng kim loại",
    };

    /// <summary>A total as official texts write it: 07, 3,8, and "hơn 80" where the source says "more than 80".</summary>
    public static string InOfficialWords(string key)
    {
        var total = Totals[key];
        var number = total.ToString(total is > 0 and < 10 && total == decimal.Truncate(total) ? "00" : "#,##0.###", CultureInfo.GetCultureInfo("vi-VN"));
        return key == "mediation.cases" ? $"hơn {number}" : number;
    }
}
