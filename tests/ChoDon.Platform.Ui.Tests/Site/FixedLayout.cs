using ChoDon.Platform.Ui.Layout;

namespace ChoDon.Platform.Ui.Tests.Site;

internal sealed class FixedLayout(LayoutModel frame) : ILayoutSource
{
    private static readonly LayoutUnit ChoDon = new(new Guid("019bb000-0000-7000-8000-000000000001"), "Huyện Chợ Đồn");
    private static readonly LayoutUnit BaBe = new(new Guid("019bb000-0000-7000-8000-000000000002"), "Huyện Ba Bể");
    private static readonly LayoutUnit YenPhong = new(new Guid("019bb000-0000-7000-8000-000000000003"), "Xã Yên Phong", "Huyện Chợ Đồn");

    public static LayoutModel SignedIn { get; } = new(
        "Thôn bình yên",
        "Nông Thị Hường",
        ChoDon,
        ["Tỉnh Bắc Kạn", "Huyện Chợ Đồn"],
        [ChoDon, BaBe, YenPhong],
        [
            new(null, [new("Trang chủ", "/", IsCurrent: false)]),
            new("Đăng ký tham gia", [new("Hộ an toàn", "/household", IsCurrent: true)]),
        ],
        Waiting: 3,
        IsDemonstration: true,
        "1.0.0");

    public static LayoutModel SignedOut { get; } =
        SignedIn with { SignedInName = null, Unit = null, UnitPath = [], Units = [], Waiting = null, Navigation = [], IsDemonstration = false };

    public ValueTask<LayoutModel> LoadAsync(CancellationToken cancellationToken) => ValueTask.FromResult(frame);
}
