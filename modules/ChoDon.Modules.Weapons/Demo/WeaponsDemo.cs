using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.ItemKinds;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Demo;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Weapons.Demo;

/// <summary>
/// Fills the register so that it adds up to the totals the district published on 11 May 2020. The totals are real; who gave
/// what where, and who signed, is invented, and comes out the same each time.
/// </summary>
internal sealed class WeaponsDemo(WeaponsDbContext data, IUnitDirectory directory, IFieldCipher cipher, TimeProvider time) : IDemoData
{
    private const int Seed = 55_2018;

    private static readonly DateOnly FirstDay = new(2018, 6, 12);
    private static readonly DateOnly LastDay = new(2020, 5, 11);

    /// <summary>The published quantities in thousandths; guns are split over the two kinds that they count together.</summary>
    private static readonly (NationalItemKind Kind, long Thousandths, int Items)[] Totals =
    [
        (NationalItemKinds.HuntingGun, 32_000, 30),
        (NationalItemKinds.HomemadeGun, 23_000, 21),
        (NationalItemKinds.Bullet, 100_000, 9),
        (NationalItemKinds.LeadShot, 3_800, 7),
        (NationalItemKinds.AirGunPellets, 1_000, 3),
        (NationalItemKinds.ElectricFishingDevice, 11_000, 11),
        (NationalItemKinds.Detonator, 7_000, 3),
        (NationalItemKinds.GunBarrel, 9_000, 7),
        (NationalItemKinds.Grenade, 2_000, 2),
        (NationalItemKinds.GrenadeCasing, 1_000, 1),
        (NationalItemKinds.GunPart, 5_000, 3),
        (NationalItemKinds.MetalBoat, 1_000, 1),
    ];

    private static readonly string[] Signers = ["Nông Văn Mẫu", "Hoàng Thị Thử", "Triệu Văn Ví Dụ", "Bàn Thị Minh Họa"];

    private readonly Dictionary<(Guid, int), int> _numbers = [];
    private readonly Dictionary<(Guid, int), int> _acts = [];

    public async Task<IReadOnlyDictionary<string, int>> FillAsync(
        Unit district, Action<int> reportProgress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(district);
        ArgumentNullException.ThrowIfNull(reportProgress);
        var villages = directory.AsOf(time.Today()).Subtree(district.Id).Where(unit => unit.Level == UnitLevel.Village).ToArray();
        if (villages.Length == 0 || await data.Receipts.AnyAsync(cancellationToken))
        {
            reportProgress(100);
            return Counts(0, 0);
        }

        var chance = new Random(Seed);
        await using var transaction = await data.Database.BeginTransactionAsync(cancellationToken);
        var items = Totals.SelectMany(total => Split(total.Thousandths, total.Items, total.Kind, chance)).ToArray();
        chance.Shuffle(items);
        var receipts = 0;
        for (var at = 0; at < items.Length; receipts++)
        {
            var lines = items[at..Math.Min(items.Length, at + 1 + chance.Next(2))];
            Receive(villages[chance.Next(villages.Length)], lines, chance);
            at += lines.Length;
        }

        SaveNumbers();
        await data.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await data.RefreshStatisticsAsync(cancellationToken);
        reportProgress(100);
        return Counts(receipts, items.Length);
    }

    private static Dictionary<string, int> Counts(int receipts, int items) => new() { ["weapon-receipts"] = receipts, ["weapon-items"] = items };

    private static IEnumerable<(NationalItemKind Kind, long Thousandths)> Split(long thousandths, int parts, NationalItemKind kind, Random chance)
    {
        // Each line holds at least one; chance has the rest.
        var unit = kind.Measure == Measure.Kilogram ? 100 : 1000;
        return Shares.Split((int)(thousandths / unit) - parts, parts, chance).Select(share => (kind, (long)(share + 1) * unit));
    }

    private void Receive(Unit village, IEnumerable<(NationalItemKind Kind, long Thousandths)> lines, Random chance)
    {
        var day = FirstDay.AddDays(chance.Next(LastDay.DayNumber - FirstDay.DayNumber + 1));
        var issuer = directory.AsOf(day).CommuneOf(village.Id)!;
        var mode = chance.Next(10) switch { < 7 => AcquisitionMode.Surrendered, < 9 => AcquisitionMode.Seized, _ => AcquisitionMode.Found };
        var receipt = new Receipt
        {
            UnitId = village.Id,
            IssuerId = issuer.Id,
            Year = day.Year,
            Number = Next(_numbers, issuer.Id, day.Year),
            Mode = mode,
            LegalCase = mode switch
            {
                AcquisitionMode.Surrendered => LegalCase.NotEntitled,
                AcquisitionMode.Seized => LegalCase.TiedToCase,
                _ => LegalCase.OwnerUnknown,
            },
            ReceivedOn = day,
            Place = $"Trụ sở {issuer.Name}",
            Receiver = $"{Signers[chance.Next(Signers.Length)]}, Công an xã",
            SavedAt = time.UtcNow(),
        };
        data.Receipts.Add(receipt);
        if (mode == AcquisitionMode.Surrendered && chance.Next(3) > 0)
            AddDonor(receipt, chance);
        var last = chance.Next(10) switch { < 1 => CustodyKind.Received, < 3 => CustodyKind.Stored, < 8 => CustodyKind.HandedOver, _ => CustodyKind.Destroyed };
        foreach (var (at, (kind, thousandths)) in lines.Index())
            AddItem(receipt, at + 1, kind, thousandths, last, chance);
        data.MarkStale(receipt);
    }

    private void AddDonor(Receipt receipt, Random chance)
    {
        var id = Guid.CreateVersion7();
        string[] families = ["Nông", "Hoàng", "Triệu", "Bàn", "Ma", "Lý"];
        data.Donors.Add(new Donor
        {
            Id = id,
            ReceiptId = receipt.Id,
            UnitId = receipt.UnitId,
            Name = cipher.Seal(Donor.NamePlace(id), $"{families[chance.Next(families.Length)]} Văn Giao Nộp {chance.Next(1, 99)}"),
        });
    }

    private void AddItem(Receipt receipt, int position, NationalItemKind kind, long thousandths, CustodyKind last, Random chance)
    {
        var item = new Item
        {
            ReceiptId = receipt.Id,
            UnitId = receipt.UnitId,
            Position = position,
            KindId = kind.Id,
            Thousandths = thousandths,
            Measure = kind.Measure,
            ReceivedOn = receipt.ReceivedOn,
            Mode = receipt.Mode,
            Condition = (Condition)chance.Next(1, 4),
            Custody = last,
            SavedAt = time.UtcNow(),
        };
        data.Items.Add(item);
        AddStep(item, CustodyKind.Received, receipt.Id, receipt.ReceivedOn, issuer: null, number: null, counterpart: null);
        var (act, day) = (Guid.CreateVersion7(), receipt.ReceivedOn);
        foreach (var step in Enum.GetValues<CustodyKind>().Where(step => step > CustodyKind.Received && step <= last))
        {
            day = day.AddDays(chance.Next(1, 20));
            if (step == CustodyKind.HandedOver && last == CustodyKind.Destroyed)
                continue;
            AddStep(item, step, act, day, receipt.IssuerId, Next(_acts, receipt.IssuerId, day.Year), step switch
            {
                CustodyKind.Stored => "Kho vật chứng Công an huyện",
                CustodyKind.HandedOver => "Ban Chỉ huy Quân sự huyện",
                _ => "Hội đồng tiêu hủy vũ khí huyện",
            });
            act = Guid.CreateVersion7();
        }
    }

    private void AddStep(Item item, CustodyKind kind, Guid act, DateOnly day, Guid? issuer, int? number, string? counterpart)
    {
        var at = VietnamTime.StartOf(day).AddHours(9);
        data.CustodySteps.Add(new CustodyStep
        {
            ActId = act,
            ItemId = item.Id,
            UnitId = item.UnitId,
            Kind = kind,
            Day = day,
            Counterpart = counterpart,
            IssuerId = issuer,
            Number = number,
            FirstSignerId = null,
            FirstSigner = Signers[0],
            FirstSignedAt = at,
            SecondSigner = Signers[1],
            SecondSignedAt = at.AddMinutes(5),
        });
    }

    private void SaveNumbers()
    {
        foreach (var (series, last) in _numbers.Select(row => (Receipt.Series, row)).Concat(_acts.Select(row => (CustodyStep.Series, row))))
            data.NumberSeries.Add(new NumberSeries { Series = series, UnitId = last.Key.Item1, Year = last.Key.Item2, Last = last.Value });
    }

    private static int Next(Dictionary<(Guid, int), int> numbers, Guid issuer, int year) =>
        numbers[(issuer, year)] = numbers.GetValueOrDefault((issuer, year)) + 1;
}
