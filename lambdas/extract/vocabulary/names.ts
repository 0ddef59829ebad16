/**
 * Surnames in pinyin and in characters: 《2020年全国姓名报告》（公安部） and 《百家姓》, the commoner ones, compounds included.
 */
const pinyin =
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong pan ' +
  'yuan cai jiang yu du ye cheng wei su lu lv ding ren yao shen zhong cui tan fan liao shi jin jia xia fu fang zou xiong bai meng qin qiu hou yin xue yan duan lei ' +
  'long tao hao gu mao gong shao wan qian dai ou mo kong xiang chang tong ning qi gan ge kang you hong mi niu an bi bo chai chi chu cui ding fei geng guan ' +
  'hua huo ji jian jing ju ke kuang lan leng ling lou luan man min mou mu nie ouyang pang pei pi pu qiao qu quan ran rao rong ruan sang sha shan shang she shu shui ' +
  'sima situ si sheng shuai tai teng tu wen weng xi xin xing yi ying yong yue yun zang zha zhai zhan zhen zhuang zhuge zhuo zi zong zuo shangguan huangfu';

export const pinyinSurnames: ReadonlySet<string> = new Set(pinyin.split(' '));

const characters =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐韩冯邓曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任姚沈钟崔谭范廖石金贾夏付傅方邹熊白孟秦邱侯尹薛' +
  '闫阎段雷龙陶郝顾毛龚邵万钱戴欧莫孔向常童宁齐甘葛康尤洪米牛安毕卜柴池褚单费耿关管华霍姬纪简江姜景居柯邝蓝冷凌娄鲁陆栾满闵牟穆倪聂庞裴皮蒲乔屈全冉饶荣阮桑' +
  '沙山尚佘舒帅司盛台滕涂温文翁习席辛邢易应雍岳云臧查翟詹展湛甄庄卓祝宗左史汤申伍武贺赖龙黎邬俞喻季项包卫殷严梅游鲍古麻苗鞠时路尉艾';

export const surnames: ReadonlySet<string> = new Set(characters);

export const compoundSurnames: ReadonlySet<string> = new Set([
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '皇甫',
  '令狐',
  '司徒',
  '尉迟',
  '东方',
  '夏侯',
  '公孙',
  '慕容',
]);

/** Syllables of pinyin begin and end like this: enough to tell "Lu Zhaiping" from "State Council". */
const initial = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?';
const final =
  '(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|ve|a|e|i|o|u|v)';

/** A given name of one or two syllables of pinyin. */
export const givenName = new RegExp(`^${initial}${final}(?:[-']?${initial}${final})?$`);

/** Words in front of a person's name. */
export const honorifics =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|cllr|councillor|sir|hon|the hon|judge|rev|chair|president|comrade)\.? /;

/** Titles after which a Chinese name follows: 市政府办公室副主任马骏. */
export const zhTitles =
  '主任|副主任|书记|副书记|局长|副局长|处长|副处长|科长|部长|副部长|市长|副市长|县长|副县长|区长|副区长|省长|副省长|会长|副会长|主席|副主席|秘书长|副秘书长|院长|副院长|所长|校长|总经理|董事长|理事长|经理|总裁|主管|组长|委员|同志|常委|厅长|副厅长|司长|镇长|乡长|专员|社长|总编|编辑|教授|研究员';
