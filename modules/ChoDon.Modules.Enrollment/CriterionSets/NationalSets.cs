using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.CriterionSets;

/// <summary>
/// The sets of the ministry's circulars, in short words. They are data of the module and never change: a recognition
/// points at one. A new circular becomes a further set, and a district that reads one otherwise makes its own.
/// </summary>
internal static class NationalSets
{
    private static readonly DateOnly Circular23 = new(2012, 6, 18);
    private static readonly DateOnly Circular124 = new(2022, 2, 10);

    public static readonly IReadOnlyList<CriterionSet> All =
    [
        VillageBy124(),
        CommuneBy124(),
        VillageBy23(),
        CommuneBy23(),
    ];

    private static CriterionSet VillageBy124() => Set(
        1, UnitLevel.Village, "TT124-KDC", Circular124, null,
        "Khu dân cư đạt tiêu chuẩn “An toàn về an ninh, trật tự” (Thông tư 124/2021/TT-BCA)",
        "Residential area “safe in security and order” (Circular 124/2021/TT-BCA)",
        "Thông tư 124/2021/TT-BCA ngày 28/12/2021, Điều 4; có hiệu lực từ 10/02/2022.",
        "Circular 124/2021/TT-BCA of 28/12/2021, Article 4; in force from 10/02/2022.",
        [
            new("1", Evidence.HouseholdsEnrolled,
                "Trong quý I, chi bộ có nghị quyết, khu dân cư đăng ký phấn đấu; 100 % hộ gia đình đang cư trú đăng ký tham gia.",
                "In the first quarter the party cell has a resolution and the area registers; all resident households take part."),
            new("2", Evidence.ModelsWorking,
                "Thực hiện đầy đủ chủ trương của Đảng, pháp luật của Nhà nước và quy định của địa phương về bảo đảm an ninh, trật tự.",
                "Policies of the Party, laws of the State and local rules on security and order are carried out in full."),
            new("3", Evidence.None,
                "Không để xảy ra các vụ việc nghiêm trọng về an ninh nêu trong Thông tư; không để mâu thuẫn, tranh chấp phức tạp, kéo dài.",
                "None of the grave events listed in the Circular happened; no complicated, long dispute."),
            new("4", Evidence.None,
                "Kiềm chế, làm giảm tội phạm, tệ nạn xã hội và các vi phạm pháp luật khác so với năm trước.",
                "Crime, social evils and other violations were contained or fewer than the year before."),
            new("5", Evidence.None,
                "Lực lượng nòng cốt bảo vệ an ninh, trật tự ở cơ sở hoàn thành nhiệm vụ.",
                "The area's core force for security and order fulfilled its task."),
        ]);

    private static CriterionSet CommuneBy124() => Set(
        2, UnitLevel.Commune, "TT124-XA", Circular124, null,
        "Xã, phường, thị trấn đạt tiêu chuẩn “An toàn về an ninh, trật tự” (Thông tư 124/2021/TT-BCA)",
        "Commune “safe in security and order” (Circular 124/2021/TT-BCA)",
        "Thông tư 124/2021/TT-BCA ngày 28/12/2021, Điều 5; có hiệu lực từ 10/02/2022.",
        "Circular 124/2021/TT-BCA of 28/12/2021, Article 5; in force from 10/02/2022.",
        [
            new("1", Evidence.None,
                "Đảng ủy có nghị quyết, Ủy ban nhân dân có kế hoạch, xã đăng ký phấn đấu trong quý I.",
                "The party committee has a resolution, the People's Committee a plan, and the commune registers in the first quarter."),
            new("2", Evidence.ModelsWorking,
                "Có ít nhất một mô hình phong trào toàn dân bảo vệ an ninh Tổ quốc hoạt động hiệu quả.",
                "At least one model of the people's movement works well."),
            new("3", Evidence.None,
                "Đạt các tiêu chí về chấp hành pháp luật, không có vụ việc nghiêm trọng, kiềm chế và giảm vi phạm như đối với khu dân cư.",
                "The criteria on obeying the law, on grave events and on fewer violations are met, as for a residential area."),
            new("4", Evidence.None,
                "Công an xã không có tập thể, cá nhân bị kỷ luật; lực lượng nòng cốt hoàn thành nhiệm vụ.",
                "The commune police had no unit or officer disciplined; the core force fulfilled its task."),
            new("5", Evidence.VillagesRecognised,
                "100 % khu dân cư đăng ký và ít nhất 70 % được công nhận.",
                "All residential areas register and at least 70 % are recognised."),
        ],
        70,
        "Tiêu chí 19.2 về an ninh, trật tự: Bộ tiêu chí quốc gia về xã nông thôn mới, Quyết định 318/QĐ-TTg ngày 08/3/2022; hướng dẫn tại Công văn 3371/BCA-V05 ngày 26/9/2022.",
        "Criterion 19.2 on security and order: national criteria of new-style rural communes, Decision 318/QĐ-TTg of 08/3/2022; guidance 3371/BCA-V05 of 26/9/2022.");

    private static CriterionSet VillageBy23() => Set(
        3, UnitLevel.Village, "TT23-KDC", Circular23, Circular124.AddDays(-1),
        "Khu dân cư đạt tiêu chuẩn “An toàn về an ninh, trật tự” (Thông tư 23/2012/TT-BCA)",
        "Residential area “safe in security and order” (Circular 23/2012/TT-BCA)",
        "Thông tư 23/2012/TT-BCA ngày 27/4/2012; có hiệu lực từ 18/6/2012, được thay thế từ 10/02/2022.",
        "Circular 23/2012/TT-BCA of 27/4/2012; in force from 18/6/2012, replaced on 10/02/2022.",
        [
            new("1", Evidence.HouseholdsEnrolled,
                "Hằng năm chi bộ có nghị quyết, khu dân cư đăng ký phấn đấu; 100 % hộ gia đình ký cam kết thi đua xây dựng khu dân cư an toàn.",
                "Every year the party cell has a resolution and the area registers; all households sign the commitment."),
            new("2", Evidence.ModelsWorking,
                "Thực hiện đầy đủ chủ trương, pháp luật và quy định của địa phương về bảo đảm an ninh, trật tự.",
                "Policies, laws and local rules on security and order are carried out in full."),
            new("3", Evidence.None,
                "Không để xảy ra các vụ việc nghiêm trọng về an ninh; không để mâu thuẫn, khiếu kiện phức tạp, kéo dài.",
                "No grave event happened; no complicated, long dispute or complaint."),
            new("4", Evidence.None,
                "Kiềm chế, làm giảm tội phạm, tệ nạn xã hội và tai nạn so với năm trước.",
                "Crime, social evils and accidents were contained or fewer than the year before."),
            new("5", Evidence.None,
                "Lực lượng nòng cốt bảo vệ an ninh, trật tự ở cơ sở hoàn thành nhiệm vụ.",
                "The area's core force for security and order fulfilled its task."),
        ]);

    private static CriterionSet CommuneBy23() => Set(
        4, UnitLevel.Commune, "TT23-XA", Circular23, Circular124.AddDays(-1),
        "Xã, phường, thị trấn đạt tiêu chuẩn “An toàn về an ninh, trật tự” (Thông tư 23/2012/TT-BCA)",
        "Commune “safe in security and order” (Circular 23/2012/TT-BCA)",
        "Thông tư 23/2012/TT-BCA ngày 27/4/2012; có hiệu lực từ 18/6/2012, được thay thế từ 10/02/2022.",
        "Circular 23/2012/TT-BCA of 27/4/2012; in force from 18/6/2012, replaced on 10/02/2022.",
        [
            new("1", Evidence.None,
                "Đảng ủy có nghị quyết, Ủy ban nhân dân có kế hoạch bảo đảm an ninh, trật tự hằng năm.",
                "The party committee has a resolution and the People's Committee a plan on security and order every year."),
            new("2", Evidence.ModelsWorking,
                "Phong trào toàn dân bảo vệ an ninh Tổ quốc được duy trì, có mô hình hoạt động hiệu quả.",
                "The people's movement is kept up and has a model that works well."),
            new("3", Evidence.None,
                "Không để xảy ra các vụ việc nghiêm trọng về an ninh; kiềm chế, làm giảm tội phạm và tệ nạn xã hội.",
                "No grave event happened; crime and social evils were contained or fewer."),
            new("4", Evidence.None,
                "Lực lượng Công an xã trong sạch, vững mạnh, hoàn thành nhiệm vụ.",
                "The commune police is clean and strong, and fulfilled its task."),
            new("5", Evidence.VillagesRecognised,
                "100 % khu dân cư đăng ký và ít nhất 70 % được công nhận.",
                "All residential areas register and at least 70 % are recognised."),
        ],
        70,
        "Tiêu chí 19.2 về an ninh, trật tự: Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2016–2020, Quyết định 1980/QĐ-TTg ngày 17/10/2016.",
        "Criterion 19.2 on security and order: national criteria of new-style rural communes 2016–2020, Decision 1980/QĐ-TTg of 17/10/2016.");

    private static CriterionSet Set(
        byte number,
        UnitLevel level,
        string code,
        DateOnly validFrom,
        DateOnly? validTo,
        string nameVi,
        string nameEn,
        string basisVi,
        string basisEn,
        Item[] items,
        int? villagePercent = null,
        string? ruralVi = null,
        string? ruralEn = null)
    {
        var id = Key(number, 0);
        return new CriterionSet
        {
            Id = id,
            UnitId = Guid.Empty,
            Level = level,
            Code = code,
            NameVi = nameVi,
            NameEn = nameEn,
            BasisVi = basisVi,
            BasisEn = basisEn,
            ValidFrom = validFrom,
            ValidTo = validTo,
            VillagePercent = villagePercent,
            AllVillagesRegister = villagePercent is not null,
            RuralBasisVi = ruralVi,
            RuralBasisEn = ruralEn,
            SavedAt = DateTime.UnixEpoch,
            Criteria =
            [
                .. items.Select((item, position) => new Criterion
                {
                    Id = Key(number, (byte)(position + 1)),
                    CriterionSetId = id,
                    UnitId = Guid.Empty,
                    Position = position,
                    Code = item.Code,
                    TextVi = item.TextVi,
                    TextEn = item.TextEn,
                    Evidence = item.Evidence,
                }),
            ],
        };
    }

    // Keys that stay: recognitions of all installations point at them.
    private static Guid Key(byte set, byte criterion) => new(0x0124_2312, 0, 0, [0, 0, 0, 0, 0, 0, set, criterion]);

    private sealed record Item(string Code, Evidence Evidence, string TextVi, string TextEn);
}
